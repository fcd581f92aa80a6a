package gg.jte.generated.ondemand.application;
import ccso.catalogue.EvidenceEntry;
import ccso.judging.EvidenceKind;
import ccso.platform.application.RequirementReadiness;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtelackGenerated {
	public static final String JTE_NAME = "application/lack.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,7,7,8,8,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,14,14,14,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, RequirementReadiness requirement, boolean icons) {
		String kind = switch (requirement.state()) { case READY -> "pass"; case INCOMPLETE -> "supp"; case MISSING -> "fail"; case NOT_APPLICABLE -> "na"; };
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, kind, requirement.state().open() ? shell.t("application.lack." + requirement.lack(), requirement.missing().size()) : shell.t("application.state." + requirement.state()));
		jteOutput.writeContent("\n");
		if (icons) {
			jteOutput.writeContent("\n");
			for (EvidenceEntry entry : requirement.missing()) {
				jteOutput.writeContent("\n<span class=\"kind\"");
				var __jte_html_attribute_0 = shell.t("application.kind." + entry.kind());
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("span", "title");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, entry.kind() == EvidenceKind.DATA ? "bars" : "doc", "ico");
				jteOutput.writeContent("<span class=\"sr\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("application.kind." + entry.kind()));
				jteOutput.writeContent("</span></span>\n");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		RequirementReadiness requirement = (RequirementReadiness)params.get("requirement");
		boolean icons = (boolean)params.getOrDefault("icons", true);
		render(jteOutput, jteHtmlInterceptor, shell, requirement, icons);
	}
}
