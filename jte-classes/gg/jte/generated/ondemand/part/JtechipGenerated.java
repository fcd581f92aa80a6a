package gg.jte.generated.ondemand.part;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtechipGenerated {
	public static final String JTE_NAME = "part/chip.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,4,4,4,4,4,4,5,5,5,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String kind, String word) {
		jteOutput.writeContent("<span class=\"chip ");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, switch (kind) { case "pass" -> "check"; case "fail" -> "cross"; case "supp" -> "bang"; case "na" -> "dash"; default -> "ring"; }, "g");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(word);
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String kind = (String)params.get("kind");
		String word = (String)params.get("word");
		render(jteOutput, jteHtmlInterceptor, shell, kind, word);
	}
}
