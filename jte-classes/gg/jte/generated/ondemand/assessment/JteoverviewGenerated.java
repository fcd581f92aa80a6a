package gg.jte.generated.ondemand.assessment;
import ccso.catalogue.Requirement;
import ccso.judging.Stage;
import ccso.judging.Verdict;
import ccso.platform.assessment.AssessPages.Overview;
import ccso.platform.assessment.Progress;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteoverviewGenerated {
	public static final String JTE_NAME = "assessment/overview.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,9,9,10,10,11,11,12,12,13,13,14,14,14,15,15,17,17,18,18,18,19,19,20,20,20,21,21,22,22,22,22,22,22,22,22,22,23,23,24,24,25,25,25,26,26,26,26,27,27,28,28,28,29,29,30,30,31,31,32,32,33,33,34,34,35,35,38,38,39,39,39,39,39,39,39,39,39,39,39,40,40,40,40,40,40,40,41,41,42,42,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,44,44,45,45,46,46,46,46,46,46,46,46,46,47,47,48,48,49,49,49,49,49,49,49,50,50,52,52,53,53,53,54,54,55,55,56,56,56,57,57,57,57,57,57,58,58,58,59,59,60,60,60,60,60,60,60,60,60,60,60,60,61,61,61,63,63,66,66,67,67,67,67,67,67,68,68,69,69,69,69,69,69,71,71,72,72,74,74,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,76,76,77,77,77,77,77,77,77,77,77,78,78,79,79,79,79,79,79,81,81,83,83,83,86,86,88,88,89,89,89,89,89,89,90,90,91,91,92,92,93,93,94,94,94,94,94,94,96,96,96,96,96,96,96,96,97,97,97,97,97,97,97,97,99,99,100,100,100,101,101,102,102,102,102,102,102,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,104,104,104,104,104,104,104,104,104,104,104,104,105,105,106,106,106,106,106,106,106,106,106,106,106,106,107,107,107,109,109,111,111,113,113,115,115,115,116,116,116,116,116,116,116,116,116,116,116,116,117,117,118,118,118,118,118,118,119,119,119,119,119,119,119,120,120,120,120,120,120,120,121,121,121,122,122,126,126,126,127,127,128,128,128,128,128,128,128,128,128,129,129,131,131,131,131,132,132,133,133,133,134,134,134,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Overview page) {
		var file = page.file();
		jteOutput.writeContent("\n");
		String number = file.number().value();
		jteOutput.writeContent("\n");
		String base = "/assess/" + number;
		jteOutput.writeContent("\n");
		var stage = page.stage();
		jteOutput.writeContent("\n");
		Progress now = stage == Stage.DESK ? page.desk() : page.site();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("assessment.overview.title", number), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.part.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults());
				jteOutput.writeContent("\n<section class=\"panel hero\"><div class=\"body\">\n  ");
				if (stage == null) {
					jteOutput.writeContent("\n  <h1 class=\"say\">");
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(file.state() == CaseState.REPORT ? shell.t("assessment.overview.say.report") : shell.t("assessment.overview.say.frozen"));
					jteOutput.writeContent("</h1>\n  ");
				} else if (now.left() == 0) {
					jteOutput.writeContent("\n  <h1 class=\"say\">");
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.say.done", shell.t("stage." + stage.name())));
					jteOutput.writeContent("</h1>\n  ");
				} else {
					jteOutput.writeContent("\n  <h1 class=\"say\">");
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.say.left.before"));
					jteOutput.writeContent("<em>");
					jteOutput.setContext("em", null);
					jteOutput.writeUserContent(now.left());
					jteOutput.writeContent("</em>");
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.say.left.after"));
					jteOutput.writeContent("</h1>\n  ");
				}
				jteOutput.writeContent("\n  ");
				if (stage != null) {
					jteOutput.writeContent("\n  <p class=\"lead\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.lead", shell.t("stage." + stage.name()), now.judged(), now.due(), now.nonconforming(), now.notApplicable(), now.supplement()));
					jteOutput.writeContent("</p>\n  <span class=\"track wide\" aria-hidden=\"true\"><i style=\"width:");
					jteOutput.setContext("i", "style");
					jteOutput.writeUserContent(now.due() == 0 ? 0 : 100 * now.judged() / now.due());
					jteOutput.setContext("i", null);
					jteOutput.writeContent("%\"></i></span>\n  ");
				}
				jteOutput.writeContent("\n  <p class=\"standing\"><span class=\"muted\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("assessment.overview.standing"));
				jteOutput.writeContent("</span>\n  ");
				if (page.verdict() instanceof Verdict.Met) {
					jteOutput.writeContent("\n  ");
					gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, "pass", shell.t("assessment.verdict.MET"));
					jteOutput.writeContent("\n  ");
				} else if (page.verdict() instanceof Verdict.NotMet) {
					jteOutput.writeContent("\n  ");
					gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, "fail", shell.t("assessment.verdict.NOT_MET"));
					jteOutput.writeContent("\n  ");
				} else {
					jteOutput.writeContent("\n  ");
					gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, "todo", shell.t("assessment.verdict.UNDECIDED"));
					jteOutput.writeContent("\n  ");
				}
				jteOutput.writeContent("\n  </p>\n  <div class=\"acts\">\n  ");
				if (stage != null && !page.owed().isEmpty()) {
					jteOutput.writeContent("\n  <a class=\"btn primary\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/judge/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(page.owed().get(0).requirement().no().value());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.judge"));
					jteOutput.writeContent("</a>\n  <a class=\"btn\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/batch\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.batch"));
					jteOutput.writeContent("</a>\n  ");
				}
				jteOutput.writeContent("\n  ");
				if (stage != null && page.led()) {
					jteOutput.writeContent("\n  <form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(stage == Stage.DESK ? "document-review" : "onsite-review");
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/conclusion\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("<button class=\"btn");
					jteOutput.setContext("button", "class");
					jteOutput.writeUserContent(page.owed().isEmpty() ? " primary" : "");
					jteOutput.setContext("button", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.conclude." + stage.name()));
					jteOutput.writeContent("</button></form>\n  ");
				}
				jteOutput.writeContent("\n  ");
				if (file.state() == CaseState.REPORT && page.led()) {
					jteOutput.writeContent("\n  <form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/facts\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("<button class=\"btn primary\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.freeze"));
					jteOutput.writeContent("</button></form>\n  ");
				}
				jteOutput.writeContent("\n  ");
				if (file.state() != CaseState.DOCUMENT_REVIEW && file.state() != CaseState.ONSITE_REVIEW && file.state() != CaseState.REPORT) {
					jteOutput.writeContent("\n  <a class=\"btn primary\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/report\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.report"));
					jteOutput.writeContent("</a>\n  ");
				}
				jteOutput.writeContent("\n  </div>\n  ");
				if (stage != null && !page.led()) {
					jteOutput.writeContent("\n  <p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(page.owed().isEmpty() ? shell.t("assessment.overview.conclude.lead") : shell.t("assessment.overview.conclude.not-yet", page.owed().size()));
					jteOutput.writeContent("</p>\n  ");
				}
				jteOutput.writeContent("\n  ");
				if (file.state() == CaseState.REPORT && page.led()) {
					jteOutput.writeContent("\n  <p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.freeze.what"));
					jteOutput.writeContent("</p>\n  <form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/onsite-review/reopening\" class=\"reason\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("\n    <div class=\"field\"><label for=\"reopen\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.reopen.reason"));
					jteOutput.writeContent("</label>\n    ");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "reopen");
					jteOutput.writeContent("\n    <textarea id=\"reopen\" name=\"reason\"");
					var __jte_html_attribute_0 = page.faulty().equals("reopen") ? "reopen-wrong" : null;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" aria-describedby=\"");
						jteOutput.setContext("textarea", "aria-describedby");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("textarea", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("textarea", null);
					jteOutput.writeUserContent(page.faulty().equals("reopen") ? page.typed() : "");
					jteOutput.writeContent("</textarea></div>\n    <div class=\"acts\"><button class=\"btn\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.reopen"));
					jteOutput.writeContent("</button></div>\n  </form>\n  ");
				}
				jteOutput.writeContent("\n</div></section>\n\n");
				if (!page.waiting().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"panel gap\" id=\"countersign\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.waiting"));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.waiting.what"));
					jteOutput.writeContent("</p></header><div class=\"body\">\n  ");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "countersign");
					jteOutput.writeContent("\n  <form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/countersignatures\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("\n  <ul class=\"items\">\n  ");
					for (var one : page.waiting()) {
						jteOutput.writeContent("\n    ");
						var entry = one.entry(Stage.DESK).orElseThrow();
						jteOutput.writeContent("\n    <li>\n    ");
						if (page.mayCountersign(one)) {
							jteOutput.writeContent("\n    <span class=\"choice\"><input type=\"checkbox\" name=\"entry\"");
							var __jte_html_attribute_1 = entry.seq();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
								jteOutput.writeContent(" value=\"");
								jteOutput.setContext("input", "value");
								jteOutput.writeUserContent(__jte_html_attribute_1);
								jteOutput.setContext("input", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(" id=\"sign-");
							jteOutput.setContext("input", "id");
							jteOutput.writeUserContent(entry.seq());
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"><label for=\"sign-");
							jteOutput.setContext("label", "for");
							jteOutput.writeUserContent(entry.seq());
							jteOutput.setContext("label", null);
							jteOutput.writeContent("\">");
							jteOutput.setContext("label", null);
							jteOutput.writeUserContent(one.requirement().no().value());
							jteOutput.writeContent(" ");
							jteOutput.setContext("label", null);
							jteOutput.writeUserContent(shell.t(one.requirement().shortTitle()));
							jteOutput.writeContent("</label></span>\n    ");
						} else {
							jteOutput.writeContent("\n    <span>");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(one.requirement().no().value());
							jteOutput.writeContent(" ");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(shell.t(one.requirement().shortTitle()));
							jteOutput.writeContent("</span> <span class=\"note\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(shell.t("assessment.overview.waiting.own"));
							jteOutput.writeContent("</span>\n    ");
						}
						jteOutput.writeContent("\n    <p class=\"said\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(entry.reason());
						jteOutput.writeContent("</p><p class=\"note\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(shell.t("assessment.overview.waiting.by", entry.byName(), shell.words().minute(entry.at())));
						jteOutput.writeContent("</p>\n    </li>\n  ");
					}
					jteOutput.writeContent("\n  </ul>\n  <div class=\"acts\"><button class=\"btn\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.waiting.sign"));
					jteOutput.writeContent("</button></div>\n  </form>\n</div></section>\n");
				}
				jteOutput.writeContent("\n\n");
				if (!page.contradicted().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"panel gap\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.contradictions"));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("assessment.overview.contradictions.what"));
					jteOutput.writeContent("</p></header><div class=\"body\"><ul class=\"items\">\n  ");
					for (var one : page.contradicted()) {
						jteOutput.writeContent("\n  ");
						var desk = one.entry(Stage.DESK).orElseThrow();
						jteOutput.writeContent("\n  ");
						var site = one.entry(Stage.SITE).orElseThrow();
						jteOutput.writeContent("\n  ");
						String form = "settle-" + one.requirement().key();
						jteOutput.writeContent("\n  <li><b>");
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(one.requirement().no().value());
						jteOutput.writeContent("</b> ");
						jteOutput.setContext("li", null);
						jteOutput.writeUserContent(shell.t(one.requirement().shortTitle()));
						jteOutput.writeContent("\n    <dl class=\"facts\">\n      <dt>");
						jteOutput.setContext("dt", null);
						jteOutput.writeUserContent(shell.t("assessment.overview.contradictions.desk"));
						jteOutput.writeContent("</dt><dd>");
						gg.jte.generated.ondemand.assessment.JtejudgedGenerated.render(jteOutput, jteHtmlInterceptor, shell, desk.judgement());
						jteOutput.writeContent(" ");
						jteOutput.setContext("dd", null);
						jteOutput.writeUserContent(desk.reason());
						jteOutput.writeContent("</dd>\n      <dt>");
						jteOutput.setContext("dt", null);
						jteOutput.writeUserContent(shell.t("assessment.overview.contradictions.site"));
						jteOutput.writeContent("</dt><dd>");
						gg.jte.generated.ondemand.assessment.JtejudgedGenerated.render(jteOutput, jteHtmlInterceptor, shell, site.judgement());
						jteOutput.writeContent(" ");
						jteOutput.setContext("dd", null);
						jteOutput.writeUserContent(site.reason());
						jteOutput.writeContent("</dd>\n    </dl>\n    ");
						if (site.settled() != null) {
							jteOutput.writeContent("\n    <p class=\"said\">");
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(shell.t("assessment.overview.contradictions.settled", site.settled().reason(), site.settled().byName()));
							jteOutput.writeContent("</p>\n    ");
						} else if (page.led() && stage == Stage.SITE) {
							jteOutput.writeContent("\n    <form method=\"post\" action=\"");
							jteOutput.setContext("form", "action");
							jteOutput.writeUserContent(base);
							jteOutput.setContext("form", null);
							jteOutput.writeContent("/settlements\" class=\"reason\">");
							gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
							jteOutput.writeContent("\n      <input type=\"hidden\" name=\"requirement\"");
							var __jte_html_attribute_2 = one.requirement().key();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
								jteOutput.writeContent(" value=\"");
								jteOutput.setContext("input", "value");
								jteOutput.writeUserContent(__jte_html_attribute_2);
								jteOutput.setContext("input", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent("><input type=\"hidden\" name=\"desk\"");
							var __jte_html_attribute_3 = desk.seq();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
								jteOutput.writeContent(" value=\"");
								jteOutput.setContext("input", "value");
								jteOutput.writeUserContent(__jte_html_attribute_3);
								jteOutput.setContext("input", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent("><input type=\"hidden\" name=\"site\"");
							var __jte_html_attribute_4 = site.seq();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
								jteOutput.writeContent(" value=\"");
								jteOutput.setContext("input", "value");
								jteOutput.writeUserContent(__jte_html_attribute_4);
								jteOutput.setContext("input", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(">\n      <div class=\"field\"><label");
							var __jte_html_attribute_5 = form;
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
								jteOutput.writeContent(" for=\"");
								jteOutput.setContext("label", "for");
								jteOutput.writeUserContent(__jte_html_attribute_5);
								jteOutput.setContext("label", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(">");
							jteOutput.setContext("label", null);
							jteOutput.writeUserContent(shell.t("assessment.overview.contradictions.reason", one.requirement().no().value()));
							jteOutput.writeContent("</label>\n      ");
							gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), form);
							jteOutput.writeContent("\n      <textarea");
							var __jte_html_attribute_6 = form;
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
								jteOutput.writeContent(" id=\"");
								jteOutput.setContext("textarea", "id");
								jteOutput.writeUserContent(__jte_html_attribute_6);
								jteOutput.setContext("textarea", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(" name=\"reason\">");
							jteOutput.setContext("textarea", null);
							jteOutput.writeUserContent(page.faulty().equals(form) ? page.typed() : "");
							jteOutput.writeContent("</textarea></div>\n      <div class=\"acts\"><button class=\"btn\">");
							jteOutput.setContext("button", null);
							jteOutput.writeUserContent(shell.t("assessment.overview.contradictions.do"));
							jteOutput.writeContent("</button></div>\n    </form>\n    ");
						}
						jteOutput.writeContent("\n  </li>\n  ");
					}
					jteOutput.writeContent("\n</ul></div></section>\n");
				}
				jteOutput.writeContent("\n\n<section class=\"panel gap\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("assessment.overview.categories"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n<table class=\"list cards\"><thead><tr><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(shell.t("assessment.overview.category"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(shell.t("stage.DESK"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(shell.t("stage.SITE"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(shell.t("assessment.overview.nonconforming"));
				jteOutput.writeContent("</th></tr></thead><tbody>\n");
				for (var line : page.categories()) {
					jteOutput.writeContent("\n<tr><th scope=\"row\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.words().numeral(line.category().no().value()));
					jteOutput.writeContent(" ");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t(line.category().name()));
					jteOutput.writeContent("</th>\n<td>");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(shell.t("assessment.progress", line.desk().judged(), line.desk().due(), line.desk().left()));
					jteOutput.writeContent("<span class=\"track\" aria-hidden=\"true\"><i style=\"width:");
					jteOutput.setContext("i", "style");
					jteOutput.writeUserContent(line.desk().due() == 0 ? 0 : 100 * line.desk().judged() / line.desk().due());
					jteOutput.setContext("i", null);
					jteOutput.writeContent("%\"></i></span></td>\n<td>");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(shell.t("assessment.progress", line.site().judged(), line.site().due(), line.site().left()));
					jteOutput.writeContent("<span class=\"track\" aria-hidden=\"true\"><i style=\"width:");
					jteOutput.setContext("i", "style");
					jteOutput.writeUserContent(line.site().due() == 0 ? 0 : 100 * line.site().judged() / line.site().due());
					jteOutput.setContext("i", null);
					jteOutput.writeContent("%\"></i></span></td>\n<td class=\"n\">");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(stage == Stage.DESK ? line.desk().nonconforming() : line.site().nonconforming());
					jteOutput.writeContent("</td></tr>\n");
				}
				jteOutput.writeContent("\n</tbody></table>\n</div></section>\n\n<section class=\"panel gap\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("assessment.overview.team"));
				jteOutput.writeContent("</h2></header><div class=\"body\"><ul class=\"items\">\n");
				for (var member : page.team()) {
					jteOutput.writeContent("\n<li>");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(member.name());
					if (member.lead()) {
						jteOutput.writeContent(" <span class=\"chip line\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(shell.t("assessment.overview.team.lead"));
						jteOutput.writeContent("</span>");
					}
					jteOutput.writeContent("</li>\n");
				}
				jteOutput.writeContent("\n</ul></div></section>\n");
			}
		}, null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.application.JtestripGenerated.render(jteOutput, jteHtmlInterceptor, shell, file, page.standard());
				jteOutput.writeContent("\n");
			}
		}, java.util.List.of("assessment"), java.util.List.of(), !page.faults().isEmpty());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Overview page = (Overview)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
