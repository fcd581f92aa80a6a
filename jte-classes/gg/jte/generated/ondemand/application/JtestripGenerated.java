package gg.jte.generated.ondemand.application;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtestripGenerated {
	public static final String JTE_NAME = "application/strip.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, AssessmentCase file, String standard) {
		jteOutput.writeContent("<b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(shell.words().chinese() ? file.applicant().name() : file.applicant().nameEn());
		jteOutput.writeContent("</b><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("application.strip.centre", file.scope().centreName(), file.scope().seats()));
		jteOutput.writeContent("</span><span class=\"chip line\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(standard);
		jteOutput.writeContent("</span><span class=\"muted\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("application.strip.case", file.number().value()));
		jteOutput.writeContent("</span><span class=\"fill\"></span><span class=\"chip line\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("case.state." + file.state()));
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		AssessmentCase file = (AssessmentCase)params.get("file");
		String standard = (String)params.get("standard");
		render(jteOutput, jteHtmlInterceptor, shell, file, standard);
	}
}
