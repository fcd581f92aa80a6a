package gg.jte.generated.ondemand.part;
import ccso.platform.basis.Role;
import ccso.platform.site.Shell;
import gg.jte.Content;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtelayoutGenerated {
	public static final String JTE_NAME = "part/layout.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,13,13,13,13,13,13,13,13,13,13,18,18,18,18,18,18,18,18,18,18,23,23,24,24,24,24,25,25,26,26,27,27,27,27,28,28,31,31,31,32,32,33,33,33,34,34,36,36,36,36,36,37,37,37,37,37,37,37,37,37,38,38,39,39,39,40,40,41,41,42,42,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,46,46,48,48,48,48,48,48,48,48,48,50,50,50,51,51,51,51,51,54,54,55,55,55,56,56,58,58,58,58,58,58,58,58,58,58,58,60,60,61,61,61,62,62,63,63,64,64,68,68,69,69,69,70,70,72,72,73,73,73,74,74,75,75,75,78,78,78,79,79,79,79,79,79,79,79,79,79,79,79,83,83,83,4,5,6,7,8,9,10,11,11,11,11};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String title, Content content, Content nav, Content strip, List<String> css, List<String> scripts, boolean faulty) {
		jteOutput.writeContent("<!DOCTYPE html>\n<html");
		var __jte_html_attribute_0 = shell.words().lang();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1,viewport-fit=cover\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n<title>");
		if (faulty) {
			jteOutput.setContext("title", null);
			jteOutput.writeUserContent(shell.t("form.title-wrong"));
		}
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent(" · ");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(shell.t("site.name"));
		jteOutput.writeContent("</title>\n<link rel=\"icon\" href=\"/assets/mark.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/tokens.css\">\n<link rel=\"stylesheet\" href=\"/assets/base.css\">\n<link rel=\"stylesheet\" href=\"/assets/components.css\">\n");
		for (String sheet : css) {
			jteOutput.writeContent("\n<link rel=\"stylesheet\" href=\"/assets/");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(sheet);
			jteOutput.setContext("link", null);
			jteOutput.writeContent(".css\">\n");
		}
		jteOutput.writeContent("\n");
		for (String script : scripts) {
			jteOutput.writeContent("\n<script type=\"module\" src=\"/assets/");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(script);
			jteOutput.setContext("script", null);
			jteOutput.writeContent(".js\"></script>\n");
		}
		jteOutput.writeContent("\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("site.skip"));
		jteOutput.writeContent("</a>\n");
		if (shell.demo()) {
			jteOutput.writeContent("\n<p class=\"demo\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t("site.demo"));
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n<header class=\"top\">\n  <a class=\"logo\" href=\"/\">");
		gg.jte.generated.ondemand.part.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("<b>CCSO</b><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("site.platform"));
		jteOutput.writeContent("</span></a>\n  <nav class=\"nav\"");
		var __jte_html_attribute_1 = shell.t("site.nav");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    ");
		if (nav != null) {
			jteOutput.writeContent("\n      ");
			jteOutput.setContext("nav", null);
			jteOutput.writeUserContent(nav);
			jteOutput.writeContent("\n    ");
		} else {
			jteOutput.writeContent("\n      ");
			gg.jte.generated.ondemand.part.JtenavGenerated.render(jteOutput, jteHtmlInterceptor, shell);
			jteOutput.writeContent("\n    ");
		}
		jteOutput.writeContent("\n  </nav>\n  <span class=\"fill\"></span>\n  <a class=\"lang\"");
		var __jte_html_attribute_2 = shell.otherLanguage();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = shell.words().chinese() ? "en" : "zh-CN";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("a", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" rel=\"nofollow\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("site.other-language"));
		jteOutput.writeContent("</a>\n  ");
		if (shell.signedIn()) {
			jteOutput.writeContent("\n    <details class=\"menu\">\n      <summary class=\"me\"><span class=\"ava\" aria-hidden=\"true\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.name().substring(0, 1));
			jteOutput.writeContent("</span><span class=\"mename\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.name());
			jteOutput.writeContent("<span class=\"muted\"> ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.roleWord());
			jteOutput.writeContent("</span></span></summary>\n      <div>\n        <a href=\"/home\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(shell.t("site.home"));
			jteOutput.writeContent("</a>\n        <form method=\"post\" action=\"/logout\">");
			gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
			jteOutput.writeContent("<button class=\"link\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(shell.t("site.sign-out"));
			jteOutput.writeContent("</button></form>\n      </div>\n    </details>\n  ");
		} else {
			jteOutput.writeContent("\n    <a class=\"btn s\" href=\"/login\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(shell.t("site.sign-in"));
			jteOutput.writeContent("</a>\n  ");
		}
		jteOutput.writeContent("\n  <details class=\"menu narrow-nav\">\n    <summary class=\"iconbtn\"");
		var __jte_html_attribute_4 = shell.t("site.menu");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("summary", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("summary", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "menu", "ico");
		jteOutput.writeContent("</summary>\n    <div>\n      ");
		if (nav != null) {
			jteOutput.writeContent("\n        ");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(nav);
			jteOutput.writeContent("\n      ");
		} else {
			jteOutput.writeContent("\n        ");
			gg.jte.generated.ondemand.part.JtenavGenerated.render(jteOutput, jteHtmlInterceptor, shell);
			jteOutput.writeContent("\n      ");
		}
		jteOutput.writeContent("\n    </div>\n  </details>\n</header>\n");
		if (strip != null) {
			jteOutput.writeContent("\n<div class=\"strip\"><div class=\"in\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(strip);
			jteOutput.writeContent("</div></div>\n");
		}
		jteOutput.writeContent("\n<main id=\"main\" class=\"wrap\">\n");
		if (shell.notice() != null) {
			jteOutput.writeContent("\n<p class=\"notice\" role=\"status\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.notice());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</main>\n<footer class=\"foot\">\n  <span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("site.foot"));
		jteOutput.writeContent("</span><span class=\"fill\"></span>\n  <a href=\"/standard\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("nav.standard"));
		jteOutput.writeContent("</a><a href=\"/register\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("nav.register"));
		jteOutput.writeContent("</a><a href=\"/v\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("nav.verify"));
		jteOutput.writeContent("</a><a href=\"/accessibility\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("nav.accessibility"));
		jteOutput.writeContent("</a>\n</footer>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		Content nav = (Content)params.getOrDefault("nav", null);
		Content strip = (Content)params.getOrDefault("strip", null);
		List<String> css = (List<String>)params.getOrDefault("css", java.util.List.of());
		List<String> scripts = (List<String>)params.getOrDefault("scripts", java.util.List.of());
		boolean faulty = (boolean)params.getOrDefault("faulty", false);
		render(jteOutput, jteHtmlInterceptor, shell, title, content, nav, strip, css, scripts, faulty);
	}
}
