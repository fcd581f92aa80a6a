package gg.jte.generated.ondemand.assessment;
import ccso.platform.assessment.AssessPages.MinePage;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtemineGenerated {
	public static final String JTE_NAME = "assessment/mine.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,7,7,8,8,8,8,8,8,9,9,11,11,11,11,11,11,11,11,11,11,11,11,13,13,14,14,14,14,14,14,14,15,15,15,15,15,15,16,16,16,18,18,19,19,19,20,20,21,21,21,22,22,22,22,23,23,25,25,27,27,29,29,29,30,30,30,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, MinePage page) {
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("assessment.mine.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<h1 class=\"title\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("assessment.mine.title"));
				jteOutput.writeContent("</h1>\n<section class=\"panel\"><div class=\"body\">\n");
				if (page.cases().isEmpty()) {
					jteOutput.writeContent("\n<p class=\"empty\"><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(shell.t("assessment.mine.none"));
					jteOutput.writeContent("</b>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("assessment.mine.none.todo"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("\n<table class=\"list cards\">\n<thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("assessment.mine.case"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("assessment.mine.centre"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("assessment.mine.state"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("assessment.mine.progress"));
					jteOutput.writeContent("</th></tr></thead>\n<tbody>\n");
					for (var mine : page.cases()) {
						jteOutput.writeContent("\n<tr><th scope=\"row\"><a href=\"/assess/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(mine.file().number().value());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(mine.file().number().value());
						jteOutput.writeContent("</a></th>\n<td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(shell.words().chinese() ? mine.file().applicant().name() : mine.file().applicant().nameEn());
						jteOutput.writeContent("<br><span class=\"muted\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(mine.file().scope().centreName());
						jteOutput.writeContent("</span></td>\n<td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(shell.t("case.state." + mine.file().state().name()));
						jteOutput.writeContent("</td>\n<td>\n");
						if (mine.stage() == null) {
							jteOutput.writeContent("\n<span class=\"muted\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(shell.t("assessment.mine.not-now"));
							jteOutput.writeContent("</span>\n");
						} else {
							jteOutput.writeContent("\n");
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(shell.t("assessment.progress", mine.judged(), mine.due(), mine.left()));
							jteOutput.writeContent("\n<span class=\"track\" aria-hidden=\"true\"><i style=\"width:");
							jteOutput.setContext("i", "style");
							jteOutput.writeUserContent(mine.due() == 0 ? 0 : 100 * mine.judged() / mine.due());
							jteOutput.setContext("i", null);
							jteOutput.writeContent("%\"></i></span>\n");
						}
						jteOutput.writeContent("\n</td></tr>\n");
					}
					jteOutput.writeContent("\n</tbody></table>\n");
				}
				jteOutput.writeContent("\n</div></section>\n");
			}
		}, null, null, java.util.List.of("assessment"), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		MinePage page = (MinePage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
