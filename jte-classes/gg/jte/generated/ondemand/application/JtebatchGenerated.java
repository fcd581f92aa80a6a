package gg.jte.generated.ondemand.application;
import ccso.platform.application.ItemPages.ItemsPage;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtebatchGenerated {
	public static final String JTE_NAME = "application/batch.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,5,5,5,6,6,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,9,9,10,10,11,11,11,13,13,13,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ItemsPage page) {
		jteOutput.writeContent("<section class=\"panel batch\" aria-labelledby=\"batch\"><header><h2 id=\"batch\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(shell.t("application.batch"));
		jteOutput.writeContent("</h2></header><div class=\"body\">\n<p class=\"muted\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("application.batch.how"));
		jteOutput.writeContent("</p>\n");
		if (page.open() > 0) {
			jteOutput.writeContent("\n<div class=\"choice\"><input type=\"checkbox\" id=\"all\" name=\"all\" value=\"yes\"");
			var __jte_html_attribute_0 = page.draft().all();
			if (__jte_html_attribute_0) {
			jteOutput.writeContent(" checked");
			}
			jteOutput.writeContent("><label for=\"all\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(shell.t("application.batch.all", page.open()));
			jteOutput.writeContent("</label></div>\n<input type=\"hidden\" name=\"listed\"");
			var __jte_html_attribute_1 = page.listed();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
		}
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.application.JtewordGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), page.draft().judgement(), page.draft().note());
		jteOutput.writeContent("\n<div class=\"acts\"><button class=\"btn primary\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(shell.t("application.self.save"));
		jteOutput.writeContent("</button></div>\n</div></section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ItemsPage page = (ItemsPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
