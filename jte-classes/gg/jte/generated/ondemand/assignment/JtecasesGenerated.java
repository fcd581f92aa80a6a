package gg.jte.generated.ondemand.assignment;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtecasesGenerated {
	public static final String JTE_NAME = "assignment/cases.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,10,10,10,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, List<AssessmentCase> cases) {
		jteOutput.writeContent("<table class=\"list cards\"><thead><tr><th scope=\"col\">");
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
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("case.created"));
		jteOutput.writeContent("</th></tr></thead><tbody>\n");
		for (AssessmentCase file : cases) {
			jteOutput.writeContent("\n<tr><th scope=\"row\"><a href=\"/desk/cases/");
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
			jteOutput.writeUserContent(file.scope().centreName());
			jteOutput.writeContent("</td><td>");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(shell.t("case.state." + file.state().name()));
			jteOutput.writeContent("</td><td>");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(shell.words().date(file.createdAt()));
			jteOutput.writeContent("</td></tr>\n");
		}
		jteOutput.writeContent("\n</tbody></table>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		List<AssessmentCase> cases = (List<AssessmentCase>)params.get("cases");
		render(jteOutput, jteHtmlInterceptor, shell, cases);
	}
}
