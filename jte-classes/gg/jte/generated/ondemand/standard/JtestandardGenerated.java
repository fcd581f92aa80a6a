package gg.jte.generated.ondemand.standard;
import ccso.platform.site.Shell;
import ccso.platform.standard.StandardPages.Overview;
@SuppressWarnings("unchecked")
public final class JtestandardGenerated {
	public static final String JTE_NAME = "standard/standard.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,6,6,6,8,8,8,9,9,9,10,10,10,12,12,12,12,12,12,13,13,13,13,13,13,14,14,14,14,14,14,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,19,19,19,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,23,23,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,28,28,28,29,29,29,30,30,31,31,31,31,31,31,32,32,34,34,34,35,35,35,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Overview page) {
		var edition = page.edition();
		jteOutput.writeContent("\n");
		var rule = edition.passRule();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, edition.standard().code(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"panel intro\"><div class=\"body\">\n  <p class=\"code-line\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(edition.standard().code());
				jteOutput.writeContent("</p>\n  <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t(edition.standard().name()));
				jteOutput.writeContent("</h1>\n  <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("standard.lead", edition.categories().size(), page.items(), edition.requirements().size(), rule.numerator() * 100 / rule.denominator()));
				jteOutput.writeContent("</p>\n  <dl class=\"facts\">\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("standard.kind"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(shell.t(edition.standard().kind()));
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("standard.publisher"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(shell.t(edition.standard().publisher()));
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("standard.approved"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(edition.standard().approved().toString());
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("standard.effective"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(edition.standard().effective().toString());
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("standard.guide"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(edition.guide().version());
				jteOutput.writeContent("<br><span class=\"muted\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t(edition.guide().note()));
				jteOutput.writeContent("</span></dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("standard.digest"));
				jteOutput.writeContent("</dt><dd class=\"code\">");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(edition.digest());
				jteOutput.writeContent("</dd>\n  </dl>\n  <p><a href=\"/standard/history\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("standard.history"));
				jteOutput.writeContent("</a></p>\n</div></section>\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("standard.categories"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n<table class=\"list cards\"><thead><tr><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(shell.t("standard.category"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(shell.t("standard.items"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(shell.t("standard.requirements"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(shell.t("standard.needed"));
				jteOutput.writeContent("</th></tr></thead><tbody>\n");
				for (var category : edition.categories()) {
					jteOutput.writeContent("\n");
					int n = category.requirements().size();
					jteOutput.writeContent("\n<tr><th scope=\"row\"><a href=\"/standard/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(category.no().value());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.words().numeral(category.no().value()));
					jteOutput.writeContent(" ");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t(category.name()));
					jteOutput.writeContent("</a></th><td class=\"n\">");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(category.items().size());
					jteOutput.writeContent("</td><td class=\"n\">");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(n);
					jteOutput.writeContent("</td><td class=\"n\">");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(rule.required(n));
					jteOutput.writeContent("</td></tr>\n");
				}
				jteOutput.writeContent("\n</tbody></table></div></section>\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("standard.rules"));
				jteOutput.writeContent("</h2></header><div class=\"body\"><ol class=\"rules\">\n<li>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(shell.t(edition.applicability()));
				jteOutput.writeContent("</li>\n");
				for (var rule2 : edition.judgingRules()) {
					jteOutput.writeContent("\n<li><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(rule2.code());
					jteOutput.writeContent("</b> ");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(shell.t(rule2.text()));
					jteOutput.writeContent("</li>\n");
				}
				jteOutput.writeContent("\n</ol></div></section>\n");
			}
		}, null, null, java.util.List.of("standard"), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Overview page = (Overview)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
