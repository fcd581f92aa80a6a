package gg.jte.generated.ondemand.application;
import ccso.platform.application.ReadinessPages.ReadinessPage;
import ccso.platform.application.RequirementReadiness;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtepathGenerated {
	public static final String JTE_NAME = "application/path.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,7,7,8,8,8,8,8,8,9,9,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,18,18,18,19,19,21,21,21,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ReadinessPage page) {
		var base = "/cases/" + page.file().number().value();
		jteOutput.writeContent("\n");
		var steps = page.readiness().steps();
		jteOutput.writeContent("\n");
		int shown = Math.min(steps.size(), 12);
		jteOutput.writeContent("\n<section class=\"panel o1\" aria-labelledby=\"path\"><header><h2 id=\"path\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(shell.t("application.path"));
		jteOutput.writeContent("</h2><p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t(steps.isEmpty() ? "application.path.none" : "application.path.how"));
		jteOutput.writeContent("</p></header>\n");
		if (!steps.isEmpty()) {
			jteOutput.writeContent("\n<ol class=\"six\">\n");
			for (int i = 0; i < shown; i++) {
				jteOutput.writeContent("\n");
				RequirementReadiness r = steps.get(i);
				jteOutput.writeContent("\n<li><a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/items/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(r.requirement().no().value());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"><span class=\"n\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(i + 1);
				jteOutput.writeContent("</span><span class=\"b\"><b><i class=\"mono\">");
				jteOutput.setContext("i", null);
				jteOutput.writeUserContent(r.requirement().no().value());
				jteOutput.writeContent("</i>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t(r.requirement().shortTitle()));
				jteOutput.writeContent("</b><span>");
				gg.jte.generated.ondemand.application.JtelackGenerated.render(jteOutput, jteHtmlInterceptor, shell, r, true);
				jteOutput.writeContent("</span></span></a></li>\n");
			}
			jteOutput.writeContent("\n</ol>\n<footer><span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("application.path.count", steps.size()));
			jteOutput.writeContent("</span>");
			if (shown < steps.size()) {
				jteOutput.writeContent("<a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/items?state=PATH\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("application.path.all"));
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("</footer>\n");
		} else {
			jteOutput.writeContent("\n<p class=\"done-path\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t(page.readiness().enough() ? "application.path.nothing-left" : "application.path.out-of-reach"));
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ReadinessPage page = (ReadinessPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
