package gg.jte.generated.ondemand.site;
import ccso.platform.site.ErrorPage;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteerrorGenerated {
	public static final String JTE_NAME = "site/error.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,6,6,6,7,7,7,8,8,8,9,9,10,10,10,11,11,12,12,12,12,12,12,12,12,12,12,12,12,14,14,14,15,15,15,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ErrorPage page) {
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.title(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"narrow panel\"><div class=\"body stack\" style=\"padding:32px\">\n  <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(page.title());
				jteOutput.writeContent("</h1>\n  <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(page.what());
				jteOutput.writeContent("</p>\n  <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(page.todo());
				jteOutput.writeContent("</p>\n  ");
				if (!page.reference().isEmpty()) {
					jteOutput.writeContent("\n  <p class=\"muted small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("error.reference", page.reference()));
					jteOutput.writeContent("</p>\n  ");
				}
				jteOutput.writeContent("\n  <p><a class=\"btn\"");
				var __jte_html_attribute_0 = shell.signedIn() ? "/home" : "/";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("error.back"));
				jteOutput.writeContent("</a></p>\n</div></div>\n");
			}
		}, null, null, java.util.List.of(), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ErrorPage page = (ErrorPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
