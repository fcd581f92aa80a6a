package gg.jte.generated.ondemand.application;
import ccso.platform.application.CategoryReadiness;
import ccso.platform.application.RequirementReadiness;
import ccso.platform.application.SubmitPages.SubmitPage;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtegapsGenerated {
	public static final String JTE_NAME = "application/gaps.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,11,11,12,12,12,12,12,12,12,12,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,18,18,20,20,20,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, SubmitPage page) {
		String base = "/cases/" + page.file().number().value();
		jteOutput.writeContent("\n<p class=\"gist\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("application.gist", page.readiness().counts().ready(), page.readiness().counts().all() - page.readiness().counts().notApplicable(), page.files()));
		jteOutput.writeContent(" <a");
		var __jte_html_attribute_0 = base;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("application.tab.readiness"));
		jteOutput.writeContent("</a></p>\n<ul class=\"gaps\">\n");
		for (CategoryReadiness c : page.readiness().categories()) {
			jteOutput.writeContent("\n<li>\n");
			if (c.counts().open() == 0) {
				jteOutput.writeContent("\n<p><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.words().numeral(c.category().no().value()));
				jteOutput.writeContent(" ");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t(c.category().name()));
				jteOutput.writeContent("</b> ");
				gg.jte.generated.ondemand.application.JtemarginGenerated.render(jteOutput, jteHtmlInterceptor, shell, c.base(), c.margin());
				jteOutput.writeContent("</p>\n");
			} else {
				jteOutput.writeContent("\n<details");
				var __jte_html_attribute_1 = !c.reached() && page.accepted();
				if (__jte_html_attribute_1) {
				jteOutput.writeContent(" open");
				}
				jteOutput.writeContent("><summary><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.words().numeral(c.category().no().value()));
				jteOutput.writeContent(" ");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t(c.category().name()));
				jteOutput.writeContent("</b> ");
				gg.jte.generated.ondemand.application.JtemarginGenerated.render(jteOutput, jteHtmlInterceptor, shell, c.base(), c.margin());
				jteOutput.writeContent("<span class=\"muted\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("application.gaps.open", c.counts().open()));
				jteOutput.writeContent("</span></summary>\n<ul class=\"links\">");
				for (RequirementReadiness r : c.requirements()) {
					if (r.state().open()) {
						jteOutput.writeContent("<li><a href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(base);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("/items/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(r.requirement().no().value());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"><span class=\"no\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(r.requirement().no().value());
						jteOutput.writeContent("</span> ");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(shell.t(r.requirement().shortTitle()));
						jteOutput.writeContent("</a> ");
						gg.jte.generated.ondemand.application.JtelackGenerated.render(jteOutput, jteHtmlInterceptor, shell, r, false);
						jteOutput.writeContent("</li>");
					}
				}
				jteOutput.writeContent("</ul></details>\n");
			}
			jteOutput.writeContent("\n</li>\n");
		}
		jteOutput.writeContent("\n</ul>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		SubmitPage page = (SubmitPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
