package gg.jte.generated.ondemand.part;
@SuppressWarnings("unchecked")
public final class JtemarkGenerated {
	public static final String JTE_NAME = "part/mark.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,1,1,1,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<svg width=\"30\" height=\"24\" viewBox=\"0 0 30 24\" aria-hidden=\"true\"><g fill=\"var(--brand)\"><rect x=\"0.4\" y=\"11\" width=\"2\" height=\"13\" rx=\"1\"/><rect x=\"3.7\" y=\"5\" width=\"2\" height=\"19\" rx=\"1\"/><rect x=\"7\" y=\"9\" width=\"2\" height=\"15\" rx=\"1\"/><rect x=\"10.3\" y=\"3\" width=\"2\" height=\"21\" rx=\"1\"/><rect x=\"13.6\" y=\"7\" width=\"2\" height=\"17\" rx=\"1\"/><rect x=\"16.9\" y=\"1\" width=\"2\" height=\"23\" rx=\"1\"/><rect x=\"20.2\" y=\"8\" width=\"2\" height=\"16\" rx=\"1\"/><rect x=\"23.5\" y=\"4\" width=\"2\" height=\"20\" rx=\"1\"/><rect x=\"26.8\" y=\"10\" width=\"2\" height=\"14\" rx=\"1\"/></g><path d=\"M0 3.6H30\" stroke=\"var(--seal)\" stroke-width=\"1.3\"/></svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
