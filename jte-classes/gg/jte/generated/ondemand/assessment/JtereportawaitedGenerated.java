package gg.jte.generated.ondemand.assessment;
import ccso.platform.assessment.ReportPage.Reader;
import ccso.platform.assessment.ReportPages.Awaited;
import ccso.platform.site.Shell;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtereportawaitedGenerated {
	public static final String JTE_NAME = "assessment/report-awaited.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,6,6,7,7,7,7,7,7,8,8,8,9,9,9,9,9,9,9,9,9,10,10,10,10,11,11,12,12,12,13,13,13,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Awaited page) {
		String number = page.file().number().value();
		jteOutput.writeContent("\n");
		Content tabs = page.reader() == Reader.APPLICANT ? new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, shell, number, "report");
			}
		} : null;
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("assessment.report.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"panel\"><div class=\"body\"><h1 class=\"sr\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("assessment.report.title"));
				jteOutput.writeContent("</h1><p class=\"empty\"><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t("assessment.report.awaited.title"));
				jteOutput.writeContent("</b>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("assessment.report.awaited.what", shell.t("case.state." + page.file().state().name())));
				jteOutput.writeContent("</p></div></section>\n");
			}
		}, tabs, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.application.JtestripGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.file(), page.edition().standard().code());
				jteOutput.writeContent("\n");
			}
		}, java.util.List.of(), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Awaited page = (Awaited)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
