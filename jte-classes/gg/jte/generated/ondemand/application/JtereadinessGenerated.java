package gg.jte.generated.ondemand.application;
import ccso.platform.application.ReadinessPages.ReadinessPage;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtereadinessGenerated {
	public static final String JTE_NAME = "application/readiness.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,6,6,6,9,9,11,11,12,12,12,12,12,12,12,12,12,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,16,16,17,17,18,18,18,18,18,18,18,19,19,20,20,20,20,20,20,20,21,21,23,23,25,25,29,29,30,30,33,33,34,34,34,36,36,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,38,38,43,43,43,44,44,44,44,44,44,44,44,44,44,44,45,45,45,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ReadinessPage page) {
		var base = "/cases/" + page.file().number().value();
		jteOutput.writeContent("\n");
		var counts = page.readiness().counts();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("application.readiness.title", page.file().applicant().name()), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"hero\" aria-labelledby=\"h1\">\n  <div class=\"told\">\n    ");
				gg.jte.generated.ondemand.application.JtesentenceGenerated.render(jteOutput, jteHtmlInterceptor, shell, page);
				jteOutput.writeContent("\n    <div class=\"acts\">\n      ");
				if (page.readiness().toGo() > 0) {
					jteOutput.writeContent("\n      <a class=\"btn primary\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/items?state=PATH\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t(page.mayEdit() ? "application.readiness.do-path" : "application.readiness.see-path", page.readiness().toGo()));
					jteOutput.writeContent(" ");
					gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "right", "ico");
					jteOutput.writeContent("</a>\n      ");
				}
				jteOutput.writeContent("\n      ");
				if (page.mayHandIn() && (page.file().state() == ccso.platform.casefile.CaseState.DRAFT || page.readiness().enough())) {
					jteOutput.writeContent("\n      <a class=\"btn ");
					jteOutput.setContext("a", "class");
					jteOutput.writeUserContent(page.readiness().enough() ? "primary" : "");
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/submit\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.readiness.to-submit." + page.file().state()));
					jteOutput.writeContent("</a>\n      ");
				}
				jteOutput.writeContent("\n      ");
				if (counts.open() > 0) {
					jteOutput.writeContent("\n      <a class=\"btn\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/items?state=OPEN\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.readiness.see-open", counts.open()));
					jteOutput.writeContent("</a>\n      ");
				} else {
					jteOutput.writeContent("\n      <a class=\"btn\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/items\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.readiness.see-all"));
					jteOutput.writeContent("</a>\n      ");
				}
				jteOutput.writeContent("\n    </div>\n    ");
				gg.jte.generated.ondemand.application.JteoverallGenerated.render(jteOutput, jteHtmlInterceptor, shell, counts);
				jteOutput.writeContent("\n  </div>\n  ");
				gg.jte.generated.ondemand.application.JteradarGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.radar(), page.line(), shell.t("application.radar.caption", shell.words().numeral(page.readiness().categories().size()), page.line().percent()));
				jteOutput.writeContent("\n</section>\n<div class=\"cols\">\n<div class=\"main\">\n  ");
				gg.jte.generated.ondemand.application.JtebarsGenerated.render(jteOutput, jteHtmlInterceptor, shell, page);
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.application.JtetilesGenerated.render(jteOutput, jteHtmlInterceptor, shell, page);
				jteOutput.writeContent("\n</div>\n<div class=\"side\">\n  ");
				gg.jte.generated.ondemand.application.JtepathGenerated.render(jteOutput, jteHtmlInterceptor, shell, page);
				jteOutput.writeContent("\n  <section class=\"panel o5\" aria-labelledby=\"progress\"><header><h2 id=\"progress\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.progress"));
				jteOutput.writeContent("</h2></header>\n    <ol class=\"steps\">\n      ");
				for (var step : page.progress()) {
					jteOutput.writeContent("\n      <li");
					var __jte_html_attribute_0 = step.now() ? "now" : step.done() ? "done" : "";
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" class=\"");
						jteOutput.setContext("li", "class");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("li", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_1 = step.now() ? "step" : null;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" aria-current=\"");
						jteOutput.setContext("li", "aria-current");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("li", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(shell.t(step.name()));
					jteOutput.writeContent("</b><span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(step.now() ? shell.t("application.progress." + page.file().state()) : shell.t(step.done() ? "application.progress.done" : "application.progress.to-come"));
					jteOutput.writeContent("</span></li>\n      ");
				}
				jteOutput.writeContent("\n    </ol>\n  </section>\n</div>\n</div>\n<p class=\"note end\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.readiness.note"));
				jteOutput.writeContent("</p>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.file().number().value(), "");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtestripGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.file(), page.edition().standard().code());
			}
		}, java.util.List.of("readiness"), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ReadinessPage page = (ReadinessPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
