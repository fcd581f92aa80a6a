package gg.jte.generated.ondemand.application;
import ccso.platform.application.CategoryReadiness;
import ccso.platform.application.ReadinessPages.ReadinessPage;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtebarsGenerated {
	public static final String JTE_NAME = "application/bars.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,6,6,6,6,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,14,14,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,20,20,20,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ReadinessPage page) {
		var base = "/cases/" + page.file().number().value();
		jteOutput.writeContent("\n<section class=\"panel o2\" aria-labelledby=\"bars\"><header><h2 id=\"bars\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(shell.t("application.bars", shell.words().numeral(page.readiness().categories().size())));
		jteOutput.writeContent("</h2><p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("application.bars.how", page.line().percent()));
		jteOutput.writeContent("</p></header>\n<div class=\"tw\"><table class=\"cat\" style=\"--rest:");
		jteOutput.setContext("table", "style");
		jteOutput.writeUserContent(page.line().rest());
		jteOutput.setContext("table", null);
		jteOutput.writeContent("\">\n<thead><tr><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("application.category"));
		jteOutput.writeContent("</th><th scope=\"col\" class=\"bar\"><span class=\"sr\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("application.bar"));
		jteOutput.writeContent("</span><span class=\"line\" aria-hidden=\"true\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(page.line().percent());
		jteOutput.writeContent("</span></th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("application.rate"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("application.margin", page.line().percent()));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("application.fraction"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("application.open"));
		jteOutput.writeContent("</th></tr></thead>\n<tbody>\n");
		for (CategoryReadiness c : page.readiness().categories()) {
			jteOutput.writeContent("\n<tr");
			var __jte_html_attribute_0 = c.reached() ? "" : "bad";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("tr", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("tr", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><th scope=\"row\"><a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/items?category=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(c.category().no().value());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"><span class=\"cn\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.words().numeral(c.category().no().value()));
			jteOutput.writeContent("</span>");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(shell.t(c.category().name()));
			jteOutput.writeContent("</a></th>\n<td class=\"bar\"><span class=\"track\"><i class=\"READY\" style=\"flex-grow:");
			jteOutput.setContext("i", "style");
			jteOutput.writeUserContent(c.counts().ready());
			jteOutput.setContext("i", null);
			jteOutput.writeContent("\"></i><i class=\"INCOMPLETE\" style=\"flex-grow:");
			jteOutput.setContext("i", "style");
			jteOutput.writeUserContent(c.counts().incomplete());
			jteOutput.setContext("i", null);
			jteOutput.writeContent("\"></i><i style=\"flex-grow:");
			jteOutput.setContext("i", "style");
			jteOutput.writeUserContent(c.base() - c.counts().ready() - c.counts().incomplete());
			jteOutput.setContext("i", null);
			jteOutput.writeContent("\"></i></span><i class=\"mark\"></i></td>\n<td class=\"rate\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(shell.words().percent(c.counts().ready(), c.base()));
			jteOutput.writeContent("</td>\n<td class=\"head\">");
			gg.jte.generated.ondemand.application.JtemarginGenerated.render(jteOutput, jteHtmlInterceptor, shell, c.base(), c.margin());
			jteOutput.writeContent("</td>\n<td class=\"frac\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(c.counts().ready());
			jteOutput.writeContent(" / ");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(c.base());
			jteOutput.writeContent("<span class=\"muted\"> · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("application.required", c.required()));
			jteOutput.writeContent("</span></td>\n<td class=\"open\">");
			if (c.counts().incomplete() > 0) {
				jteOutput.writeContent("<span class=\"o s\">");
				gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "bang", "g");
				jteOutput.writeContent("<span class=\"sr\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("application.state.INCOMPLETE"));
				jteOutput.writeContent(" </span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(c.counts().incomplete());
				jteOutput.writeContent("</span>");
			}
			if (c.counts().missing() > 0) {
				jteOutput.writeContent("<span class=\"o m\">");
				gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "cross", "g");
				jteOutput.writeContent("<span class=\"sr\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("application.state.MISSING"));
				jteOutput.writeContent(" </span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(c.counts().missing());
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("</td></tr>\n");
		}
		jteOutput.writeContent("\n</tbody></table></div>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ReadinessPage page = (ReadinessPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
