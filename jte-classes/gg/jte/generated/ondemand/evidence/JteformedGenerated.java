package gg.jte.generated.ondemand.evidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteformedGenerated {
	public static final String JTE_NAME = "evidence/formed.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,6,6,6,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, EvidenceFile file) {
		if (file.formedOn() == null) {
			jteOutput.writeContent("<span class=\"muted\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("evidence.formed-on.none"));
			jteOutput.writeContent("</span>");
		} else {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(shell.words().date(file.formedOn()));
		}
		jteOutput.writeContent("\n");
		if (file.formedAfterApplication()) {
			jteOutput.writeContent("<span class=\"late\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("evidence.formed-late"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		EvidenceFile file = (EvidenceFile)params.get("file");
		render(jteOutput, jteHtmlInterceptor, shell, file);
	}
}
