package gg.jte.generated.ondemand.portal;
import ccso.platform.portal.HomePages.Home;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtehomeGenerated {
	public static final String JTE_NAME = "portal/home.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,6,6,6,9,9,9,9,9,9,10,10,10,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,15,15,15,16,16,16,18,18,18,19,19,19,23,23,23,23,23,23,24,24,24,24,24,24,25,25,25,25,25,25,26,26,26,26,26,26,27,27,27,27,27,27,29,29,29,31,31,32,32,32,32,32,32,32,32,32,33,33,35,35,35,36,36,36,36,36,36,36,36,37,37,37,37,37,37,37,37,38,38,38,38,38,38,38,38,40,40,40,41,41,41,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Home page) {
		var edition = page.edition();
		jteOutput.writeContent("\n");
		var rule = edition.passRule();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("home.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"hero-home\">\n  <div class=\"pitch\">\n    <p class=\"code-line\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(edition.standard().code());
				jteOutput.writeContent(" · ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t(edition.standard().name()));
				jteOutput.writeContent("</p>\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("home.headline"));
				jteOutput.writeContent("</h1>\n    <p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("home.lead", edition.requirements().size(), shell.words().numeral(edition.categories().size()), rule.numerator() * 100 / rule.denominator()));
				jteOutput.writeContent("</p>\n    <div class=\"acts\"><a class=\"btn primary\"");
				var __jte_html_attribute_0 = shell.signedIn() ? "/cases/new" : "/signup";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("home.apply"));
				jteOutput.writeContent("</a><a class=\"btn\" href=\"/standard\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("home.read"));
				jteOutput.writeContent("</a></div>\n  </div>\n  <form class=\"panel check\" action=\"/v\" method=\"get\" role=\"search\">\n    <h2><label for=\"number\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(shell.t("home.verify"));
				jteOutput.writeContent("</label></h2>\n    <p class=\"muted\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("home.verify.hint"));
				jteOutput.writeContent("</p>\n    <input class=\"input\" type=\"text\" id=\"number\" name=\"number\" autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\">\n    <button class=\"btn primary\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.t("home.verify.do"));
				jteOutput.writeContent("</button>\n    <p class=\"small muted\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("home.verify.free"));
				jteOutput.writeContent("</p>\n  </form>\n</section>\n<dl class=\"figures\">\n  <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("home.passed"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(page.figures().passed());
				jteOutput.writeContent("</dd></div>\n  <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("home.in-process"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(page.figures().inProcess());
				jteOutput.writeContent("</dd></div>\n  <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("home.coordinators"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(page.figures().coordinators());
				jteOutput.writeContent("</dd></div>\n  <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("home.assessors"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(page.figures().assessors());
				jteOutput.writeContent("</dd></div>\n  <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("home.partners"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(page.figures().partners());
				jteOutput.writeContent("</dd></div>\n</dl>\n<section class=\"steps4\"><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t(edition.procedure().name()));
				jteOutput.writeContent("</h2>\n<ol>\n");
				for (var step : edition.procedure().steps()) {
					jteOutput.writeContent("\n  <li class=\"panel\"><b class=\"n\">");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(step.no());
					jteOutput.writeContent("</b><h3>");
					jteOutput.setContext("h3", null);
					jteOutput.writeUserContent(shell.t(step.name()));
					jteOutput.writeContent("</h3><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t(step.description()));
					jteOutput.writeContent("</p></li>\n");
				}
				jteOutput.writeContent("\n</ol></section>\n<section class=\"panel trust\"><div class=\"body\"><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("home.trust"));
				jteOutput.writeContent("</h2><ul>\n  <li>");
				gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "bars", "ico");
				jteOutput.writeContent("<div><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t("home.trust.figures"));
				jteOutput.writeContent("</b><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("home.trust.figures.how"));
				jteOutput.writeContent("</p></div></li>\n  <li>");
				gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "link", "ico");
				jteOutput.writeContent("<div><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t("home.trust.judgements"));
				jteOutput.writeContent("</b><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("home.trust.judgements.how"));
				jteOutput.writeContent("</p></div></li>\n  <li>");
				gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "shield", "ico");
				jteOutput.writeContent("<div><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t("home.trust.certificates"));
				jteOutput.writeContent("</b><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("home.trust.certificates.how"));
				jteOutput.writeContent("</p></div></li>\n</ul></div></section>\n");
			}
		}, null, null, java.util.List.of("home"), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Home page = (Home)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
