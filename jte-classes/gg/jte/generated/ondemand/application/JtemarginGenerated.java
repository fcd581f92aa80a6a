package gg.jte.generated.ondemand.application;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtemarginGenerated {
	public static final String JTE_NAME = "application/margin.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,5,5,5,6,6,7,7,7,8,8,9,9,9,10,10,11,11,11,12,12,13,13,13,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, int base, int margin) {
		if (base == 0) {
			jteOutput.writeContent("\n<b class=\"t-bad\">");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(shell.t("application.margin.nothing"));
			jteOutput.writeContent("</b>\n");
		} else if (margin < 0) {
			jteOutput.writeContent("\n<b class=\"t-bad\">");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(shell.t("application.margin.below", -margin));
			jteOutput.writeContent("</b>\n");
		} else if (margin == 0) {
			jteOutput.writeContent("\n<span class=\"t-edge\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("application.margin.just"));
			jteOutput.writeContent("</span>\n");
		} else {
			jteOutput.writeContent("\n<span class=\"t-ok\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("application.margin.above", margin));
			jteOutput.writeContent("</span>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		int base = (int)params.get("base");
		int margin = (int)params.get("margin");
		render(jteOutput, jteHtmlInterceptor, shell, base, margin);
	}
}
