package gg.jte.generated.ondemand.portal;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtecaselistGenerated {
	public static final String JTE_NAME = "portal/caselist.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,7,7,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,14,14,15,15,15,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String title, String base, List<AssessmentCase> cases) {
		if (!cases.isEmpty()) {
			jteOutput.writeContent("\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(title);
			jteOutput.writeContent("</h2><p>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t("work.count", cases.size()));
			jteOutput.writeContent("</p></header><div class=\"body\">\n<table class=\"list cards\"><thead><tr><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(shell.t("case.number"));
			jteOutput.writeContent("</th><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(shell.t("case.organisation"));
			jteOutput.writeContent("</th><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(shell.t("case.centre"));
			jteOutput.writeContent("</th><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(shell.t("case.state"));
			jteOutput.writeContent("</th></tr></thead><tbody>\n");
			for (AssessmentCase file : cases) {
				jteOutput.writeContent("\n<tr><th scope=\"row\"><a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("a", null);
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
				jteOutput.writeContent("</td><td>");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(shell.t("case.state." + file.state().name()));
				jteOutput.writeContent("</td></tr>\n");
			}
			jteOutput.writeContent("\n</tbody></table></div></section>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String title = (String)params.get("title");
		String base = (String)params.get("base");
		List<AssessmentCase> cases = (List<AssessmentCase>)params.get("cases");
		render(jteOutput, jteHtmlInterceptor, shell, title, base, cases);
	}
}
