package gg.jte.generated.ondemand.application;
import ccso.catalogue.EvidenceEntry;
import ccso.judging.EvidenceKind;
import ccso.platform.application.ItemPages.ItemsPage;
import ccso.platform.application.ReadinessState;
import ccso.platform.application.RequirementReadiness;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteitemrowGenerated {
	public static final String JTE_NAME = "application/item-row.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,9,9,10,10,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,16,16,18,18,18,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ItemsPage page, RequirementReadiness r) {
		String no = r.requirement().no().value();
		jteOutput.writeContent("\n");
		var said = page.assessments().get(r.requirement().key());
		jteOutput.writeContent("\n<li");
		var __jte_html_attribute_0 = r.state().name();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("li", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		if (page.mayEdit() && r.state() != ReadinessState.NOT_APPLICABLE) {
			jteOutput.writeContent("<span class=\"tick\"><input type=\"checkbox\" id=\"r-");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(no);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\" name=\"requirement\"");
			var __jte_html_attribute_1 = r.requirement().key();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = page.draft().chosen().contains(r.requirement().key());
			if (__jte_html_attribute_2) {
			jteOutput.writeContent(" checked");
			}
			jteOutput.writeContent("><label class=\"sr\" for=\"r-");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(no);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(shell.t("application.items.choose", no));
			jteOutput.writeContent("</label></span>");
		}
		jteOutput.writeContent("\n<a href=\"/cases/");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(page.file().number().value());
		jteOutput.setContext("a", null);
		jteOutput.writeContent("/items/");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(no);
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\"><span class=\"no\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(no);
		jteOutput.writeContent("</span><span class=\"title\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t(r.requirement().shortTitle()));
		jteOutput.writeContent("</span></a>\n<span class=\"kinds\">");
		for (EvidenceEntry entry : r.requirement().evidence()) {
			jteOutput.writeContent("<span class=\"kind ");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(r.missing().contains(entry) ? "gap" : "");
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_3 = shell.t("application.kind." + entry.kind());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("span", "title");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("span", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, entry.kind() == EvidenceKind.DATA ? "bars" : entry.kind() == EvidenceKind.ON_SITE ? "pin" : "doc", "ico");
			jteOutput.writeContent("<span class=\"sr\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("application.kind." + entry.kind()));
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(r.missing().contains(entry) ? shell.t("application.items.gap") : "");
			jteOutput.writeContent(" </span></span>");
		}
		jteOutput.writeContent("</span>\n<span class=\"said\">");
		if (said != null) {
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("application.items.said", shell.t("application.self." + said.judgement())));
		}
		jteOutput.writeContent("</span>\n<span class=\"st\">");
		gg.jte.generated.ondemand.application.JtelackGenerated.render(jteOutput, jteHtmlInterceptor, shell, r, false);
		jteOutput.writeContent("</span>\n</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ItemsPage page = (ItemsPage)params.get("page");
		RequirementReadiness r = (RequirementReadiness)params.get("r");
		render(jteOutput, jteHtmlInterceptor, shell, page, r);
	}
}
