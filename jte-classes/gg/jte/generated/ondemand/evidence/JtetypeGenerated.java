package gg.jte.generated.ondemand.evidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtetypeGenerated {
	public static final String JTE_NAME = "evidence/type.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,5,5,5,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, EvidenceFile file) {
		jteOutput.setContext("html", null);
		jteOutput.writeUserContent(shell.t("evidence.family." + file.type().family().name()));
		jteOutput.writeContent(" · ");
		jteOutput.setContext("html", null);
		jteOutput.writeUserContent(file.fileSize().toString());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		EvidenceFile file = (EvidenceFile)params.get("file");
		render(jteOutput, jteHtmlInterceptor, shell, file);
	}
}
