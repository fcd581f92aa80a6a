package gg.jte.generated.ondemand.decision;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.decision.PanelPages.Panels;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtepanelsGenerated {
	public static final String JTE_NAME = "decision/panels.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,10,10,11,11,11,12,12,12,12,12,12,12,12,12,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,17,17,18,18,18,19,19,19,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Panels page) {
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("panels.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"panel\"><div class=\"body\" style=\"padding:32px 40px\">\n  <h1 class=\"say\">");
				if (page.waiting().isEmpty()) {
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("panels.none"));
				} else {
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("panels.waiting.before"));
					jteOutput.writeContent("<em>");
					jteOutput.setContext("em", null);
					jteOutput.writeUserContent(page.waiting().size());
					jteOutput.writeContent("</em>");
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("panels.waiting.after"));
				}
				jteOutput.writeContent("</h1>\n  <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("panels.lead"));
				jteOutput.writeContent("</p>\n</div></section>\n");
				if (!page.waiting().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("panels.list"));
					jteOutput.writeContent("</h2></header><div class=\"body\">\n<table class=\"list cards\"><thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("case.number"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("case.organisation"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("case.centre"));
					jteOutput.writeContent("</th></tr></thead><tbody>\n");
					for (AssessmentCase file : page.waiting()) {
						jteOutput.writeContent("\n<tr><th scope=\"row\"><a href=\"/desk/panels/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(file.number().value());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(file.number().value());
						jteOutput.writeContent("</a></th><td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(shell.words().chinese() ? file.applicant().name() : file.applicant().nameEn());
						jteOutput.writeContent("</td><td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(shell.t("case.centre-seats", file.scope().centreName(), file.scope().seats()));
						jteOutput.writeContent("</td></tr>\n");
					}
					jteOutput.writeContent("\n</tbody></table></div></section>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, null, null, java.util.List.of(), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Panels page = (Panels)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
