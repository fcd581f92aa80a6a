package gg.jte.generated.ondemand.application;
import ccso.platform.application.Receipt;
import ccso.platform.application.SubmitPages.SubmitPage;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtesubmitGenerated {
	public static final String JTE_NAME = "application/submit.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,7,7,8,8,8,9,9,9,10,10,10,11,11,12,12,12,12,12,12,13,13,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,21,21,23,23,23,23,23,23,24,24,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,28,28,28,29,29,30,30,32,32,32,32,32,32,32,33,33,34,34,34,34,34,34,34,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,36,36,36,37,37,38,38,38,38,38,38,38,38,38,38,38,39,39,39,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, SubmitPage page) {
		String number = page.file().number().value();
		jteOutput.writeContent("\n");
		String base = "/cases/" + number;
		jteOutput.writeContent("\n");
		var file = page.file();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("application.submit.title", number), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<h1 class=\"page\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("application.submit"));
				jteOutput.writeContent("</h1>\n<p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.submit.lead." + file.state()));
				jteOutput.writeContent("</p>\n");
				gg.jte.generated.ondemand.part.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults());
				jteOutput.writeContent("\n<section class=\"panel gate\" aria-labelledby=\"gate1\"><header><span class=\"step\">1</span><h2 id=\"gate1\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.gate.application"));
				jteOutput.writeContent("</h2><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.gate.application.how"));
				jteOutput.writeContent("</p></header><div class=\"body\">\n");
				gg.jte.generated.ondemand.application.JtescopeGenerated.render(jteOutput, jteHtmlInterceptor, shell, file);
				jteOutput.writeContent("\n<ul class=\"checks\">\n  <li>");
				gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, "pass", shell.t("application.check.fields"));
				if (page.draft() && page.mayHandIn()) {
					jteOutput.writeContent("<a href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/scope\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.change"));
					jteOutput.writeContent("<span class=\"sr\"> ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.t("application.form.scope"));
					jteOutput.writeContent("</span></a>");
				}
				jteOutput.writeContent("</li>\n  <li>");
				if (page.letter() != null) {
					gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, "pass", shell.t("application.check.letter"));
					jteOutput.writeContent("<span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.t("application.letter.kept", page.letter().signer(), shell.words().minute(page.letter().at())));
					jteOutput.writeContent("</span><a href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/letter\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.letter.see"));
					jteOutput.writeContent("</a>");
				} else {
					gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, "fail", shell.t("application.check.no-letter"));
					jteOutput.writeContent("<a href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/letter\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.letter.to-sign"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("</li>\n</ul>\n");
				if (page.draft() && page.mayHandIn()) {
					jteOutput.writeContent("\n<form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/application\" class=\"acts\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("<button class=\"btn primary\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("application.apply"));
					jteOutput.writeContent("</button>");
					if (page.letter() == null) {
						jteOutput.writeContent("<p class=\"muted\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(shell.t("application.apply.first-letter"));
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("</form>\n");
				}
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.application.JtereceivedGenerated.render(jteOutput, jteHtmlInterceptor, shell, base, page.receipts(), Receipt.Kind.APPLICATION);
				jteOutput.writeContent("\n</div></section>\n<section class=\"panel gate\" aria-labelledby=\"gate2\"><header><span class=\"step\">2</span><h2 id=\"gate2\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.gate.package"));
				jteOutput.writeContent("</h2><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.gate.package.how", page.line().percent()));
				jteOutput.writeContent("</p></header><div class=\"body\">\n");
				gg.jte.generated.ondemand.application.JtegapsGenerated.render(jteOutput, jteHtmlInterceptor, shell, page);
				jteOutput.writeContent("\n");
				if (page.accepted() && page.mayHandIn()) {
					jteOutput.writeContent("\n<form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/package\" class=\"acts\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("<button class=\"btn primary\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("application.hand-in"));
					jteOutput.writeContent("</button>");
					if (!page.readiness().enough()) {
						jteOutput.writeContent("<p class=\"muted\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(page.readiness().toGo() > 0 ? shell.t("refusal.application.not-enough-ready", page.readiness().toGo()) : shell.t("refusal.application.out-of-reach", page.readiness().path().outOfReach().size()));
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("</form>\n");
				} else if (page.draft() || file.state() == ccso.platform.casefile.CaseState.SUBMITTED) {
					jteOutput.writeContent("\n<p class=\"muted\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("application.hand-in.later"));
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.application.JtereceivedGenerated.render(jteOutput, jteHtmlInterceptor, shell, base, page.receipts(), Receipt.Kind.PACKAGE);
				jteOutput.writeContent("\n</div></section>\n");
				if (!page.mayHandIn()) {
					jteOutput.writeContent("<p class=\"muted\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("refusal.casefile.right-too-small"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n");
				if (page.mayWithdraw()) {
					jteOutput.writeContent("\n<details class=\"panel withdraw\"");
					var __jte_html_attribute_0 = !page.faults().isEmpty();
					if (__jte_html_attribute_0) {
					jteOutput.writeContent(" open");
					}
					jteOutput.writeContent("><summary>");
					jteOutput.setContext("summary", null);
					jteOutput.writeUserContent(shell.t("application.withdraw"));
					jteOutput.writeContent("</summary><form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/withdrawal\" class=\"body pad\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("\n<div class=\"field\"><fieldset id=\"sure\"><legend class=\"sr\">");
					jteOutput.setContext("legend", null);
					jteOutput.writeUserContent(shell.t("application.withdraw"));
					jteOutput.writeContent("</legend>");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "sure");
					jteOutput.writeContent("<div class=\"choice\"><input type=\"checkbox\" id=\"sure-yes\" name=\"sure\" value=\"yes\"><label for=\"sure-yes\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(shell.t("application.withdraw.sure"));
					jteOutput.writeContent("</label></div></fieldset></div>\n<div class=\"acts\"><button class=\"btn\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("application.withdraw.do"));
					jteOutput.writeContent("</button></div></form></details>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, shell, number, "submit");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtestripGenerated.render(jteOutput, jteHtmlInterceptor, shell, file, page.edition().standard().code());
			}
		}, java.util.List.of("readiness", "application"), java.util.List.of(), !page.faults().isEmpty());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		SubmitPage page = (SubmitPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
