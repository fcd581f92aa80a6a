package gg.jte.generated.ondemand.part;
@SuppressWarnings("unchecked")
public final class JteiconGenerated {
	public static final String JTE_NAME = "part/icon.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name, String css) {
		jteOutput.writeContent("<svg");
		var __jte_html_attribute_0 = css;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("svg", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("svg", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" viewBox=\"0 0 16 16\" aria-hidden=\"true\">");
		jteOutput.writeUnsafeContent(ccso.platform.site.Icons.shape(name));
		jteOutput.writeContent("</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		String css = (String)params.getOrDefault("css", "ico");
		render(jteOutput, jteHtmlInterceptor, name, css);
	}
}
