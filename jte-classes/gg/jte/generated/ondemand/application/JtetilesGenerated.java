package gg.jte.generated.ondemand.application;
import ccso.platform.application.CategoryReadiness;
import ccso.platform.application.ItemReadiness;
import ccso.platform.application.ReadinessPages.ReadinessPage;
import ccso.platform.application.ReadinessState;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtetilesGenerated {
	public static final String JTE_NAME = "application/tiles.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,7,7,8,8,8,8,8,8,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,14,14,14,14,15,15,16,16,16,16,16,16,17,17,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,22,22,25,25,25,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ReadinessPage page) {
		var base = "/cases/" + page.file().number().value();
		jteOutput.writeContent("\n<section class=\"panel o3\" aria-labelledby=\"tiles\"><header><h2 id=\"tiles\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(shell.t("application.tiles", page.items().size()));
		jteOutput.writeContent("</h2><p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("application.tiles.how"));
		jteOutput.writeContent("</p><span class=\"fill\"></span>\n<ul class=\"lg\">\n");
		for (ReadinessState state : java.util.List.of(ReadinessState.READY, ReadinessState.INCOMPLETE, ReadinessState.MISSING, ReadinessState.NOT_APPLICABLE)) {
			jteOutput.writeContent("\n");
			if (page.items(state) > 0) {
				jteOutput.writeContent("<li><i");
				var __jte_html_attribute_0 = state.name();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" class=\"");
					jteOutput.setContext("i", "class");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("i", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("></i>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(shell.t("application.state." + state));
				jteOutput.writeContent(" ");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(page.items(state));
				jteOutput.writeContent("</li>");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</ul></header>\n<div class=\"heat\" style=\"--tiles:");
		jteOutput.setContext("div", "style");
		jteOutput.writeUserContent(page.widest());
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\">\n");
		for (CategoryReadiness c : page.readiness().categories()) {
			jteOutput.writeContent("\n<div class=\"hr\"><h3 class=\"hn\">");
			jteOutput.setContext("h3", null);
			jteOutput.writeUserContent(shell.words().numeral(c.category().no().value()));
			jteOutput.writeContent(" ");
			jteOutput.setContext("h3", null);
			jteOutput.writeUserContent(shell.t(c.category().shortName()));
			jteOutput.writeContent("</h3><ol>\n");
			for (ItemReadiness item : c.items()) {
				jteOutput.writeContent("\n");
				ReadinessState worst = item.counts().worst();
				jteOutput.writeContent("\n<li><a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/items?item=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(item.item().no().toString());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" class=\"hc ");
				jteOutput.setContext("a", "class");
				jteOutput.writeUserContent(worst.name());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_1 = shell.t(item.item().name());
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("a", "title");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(item.item().no().toString());
				jteOutput.writeContent("</span><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t(item.item().shortName()));
				jteOutput.writeContent("</b>");
				if (item.counts().open() > 0) {
					jteOutput.writeContent("<em aria-hidden=\"true\">");
					jteOutput.setContext("em", null);
					jteOutput.writeUserContent(item.counts().open());
					jteOutput.writeContent("</em>");
				}
				jteOutput.writeContent("<u class=\"sr\">");
				jteOutput.setContext("u", null);
				jteOutput.writeUserContent(item.counts().open() > 0 ? shell.t("application.tile.open", shell.t("application.state." + worst), item.counts().open()) : shell.t("application.state." + worst));
				jteOutput.writeContent("</u></a></li>\n");
			}
			jteOutput.writeContent("\n</ol></div>\n");
		}
		jteOutput.writeContent("\n</div>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ReadinessPage page = (ReadinessPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
