package gg.jte.generated.ondemand.assignment;
import ccso.platform.assignment.DeskPages.CaseView;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtecaseGenerated {
	public static final String JTE_NAME = "assignment/case.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,7,7,7,8,8,9,9,9,9,9,9,10,10,11,11,11,12,12,12,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,22,22,22,22,22,22,24,24,26,26,26,26,26,26,26,26,26,28,28,28,28,28,28,29,29,29,30,30,30,30,30,30,30,31,31,31,32,32,32,34,34,36,36,37,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,40,40,41,41,42,42,43,43,43,43,43,43,44,44,45,45,45,46,46,46,46,46,46,46,46,46,47,47,48,48,48,48,48,48,49,49,49,50,50,51,51,51,51,51,51,51,51,51,52,52,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,54,54,55,55,56,56,56,56,56,56,56,56,57,57,60,60,61,61,61,62,62,64,64,64,64,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,66,66,66,67,67,67,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, CaseView page) {
		var file = page.file();
		jteOutput.writeContent("\n");
		String base = "/desk/cases/" + file.number().value();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, file.number().value(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				if (page.reasonMissing()) {
					jteOutput.writeContent("\n<div class=\"summary\" role=\"alert\" tabindex=\"-1\"><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("form.summary", 1));
					jteOutput.writeContent("</h2><ul><li><a href=\"#reason\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("refusal.assignment.reason-needed"));
					jteOutput.writeContent("</a></li></ul></div>\n");
				}
				jteOutput.writeContent("\n<h1 class=\"sr\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("case.title", file.number().value()));
				jteOutput.writeContent("</h1>\n<section class=\"panel\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("desk.application"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n  <dl class=\"facts\">\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.organisation"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(file.applicant().name());
				jteOutput.writeContent("<br><span class=\"muted\" lang=\"en\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(file.applicant().nameEn());
				jteOutput.writeContent("</span></dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.credit-code"));
				jteOutput.writeContent("</dt><dd class=\"code\">");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(file.applicant().creditCode().value());
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.ownership"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(shell.t("ownership." + file.scope().ownership().name()));
				if (file.scope().licenceNumber() != null) {
					jteOutput.writeContent(" · ");
					jteOutput.setContext("dd", null);
					jteOutput.writeUserContent(file.scope().licenceNumber());
				}
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.centre"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(shell.t("case.centre-seats", file.scope().centreName(), file.scope().seats()));
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.sites"));
				jteOutput.writeContent("</dt><dd>");
				for (String site : file.scope().sites()) {
					jteOutput.setContext("dd", null);
					jteOutput.writeUserContent(site);
					jteOutput.writeContent("<br>");
				}
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.directions"));
				jteOutput.writeContent("</dt><dd>");
				for (var d : file.scope().directions()) {
					jteOutput.setContext("dd", null);
					jteOutput.writeUserContent(shell.t("direction." + d.name()));
					jteOutput.writeContent(" ");
				}
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.channels"));
				jteOutput.writeContent("</dt><dd>");
				for (var c : file.scope().channels()) {
					jteOutput.setContext("dd", null);
					jteOutput.writeUserContent(shell.t("channel." + c.name()));
					jteOutput.writeContent(" ");
				}
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.business"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(file.scope().businessScope());
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("case.period"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(shell.t("case.period.value", shell.words().month(file.scope().from()), shell.words().month(file.scope().until())));
				jteOutput.writeContent("</dd>\n  </dl>\n  ");
				if (file.state() == CaseState.SUBMITTED) {
					jteOutput.writeContent("\n  <div class=\"acts\">\n    <form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/acceptance\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("<button class=\"btn primary\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("desk.accept"));
					jteOutput.writeContent("</button></form>\n  </div>\n  <form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/non-acceptance\" style=\"margin-top:24px\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("\n    <div class=\"field\"><label for=\"reason\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(shell.t("desk.reject.reason"));
					jteOutput.writeContent("</label>\n    ");
					if (page.reasonMissing()) {
						jteOutput.writeContent("<p class=\"wrong\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(shell.t("form.wrong", shell.t("refusal.assignment.reason-needed")));
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("\n    <textarea id=\"reason\" name=\"reason\">");
					jteOutput.setContext("textarea", null);
					jteOutput.writeUserContent(page.reason());
					jteOutput.writeContent("</textarea></div>\n    <div class=\"acts\"><button class=\"btn\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("desk.reject"));
					jteOutput.writeContent("</button></div>\n  </form>\n  ");
				}
				jteOutput.writeContent("\n</div></section>\n");
				if (!page.team().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("desk.team"));
					jteOutput.writeContent("</h2></header><div class=\"body\"><ul>\n  ");
					for (var member : page.team()) {
						jteOutput.writeContent("<li>");
						jteOutput.setContext("li", null);
						jteOutput.writeUserContent(member.name());
						if (member.lead()) {
							jteOutput.writeContent(" <span class=\"chip line\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(shell.t("desk.lead"));
							jteOutput.writeContent("</span>");
						}
						jteOutput.writeContent("</li>");
					}
					jteOutput.writeContent("\n</ul></div></section>\n");
				}
				jteOutput.writeContent("\n");
				if (page.draw() != null) {
					jteOutput.writeContent("\n");
					var draw = page.draw();
					jteOutput.writeContent("\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("desk.draw"));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("desk.draw.pool", draw.pool().size(), draw.excluded().size()));
					jteOutput.writeContent("</p></header><div class=\"body\">\n  ");
					if (draw.seed().isEmpty()) {
						jteOutput.writeContent("\n  <p class=\"lead\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(shell.t("desk.draw.how"));
						jteOutput.writeContent("</p>\n  <form method=\"post\" action=\"");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(base);
						jteOutput.setContext("form", null);
						jteOutput.writeContent("/team\" class=\"acts\">");
						gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
						jteOutput.writeContent("<button class=\"btn primary\">");
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(shell.t("desk.draw.do"));
						jteOutput.writeContent("</button></form>\n  ");
					} else {
						jteOutput.writeContent("\n  <p>");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(shell.t("desk.draw.seed"));
						jteOutput.writeContent(" <span class=\"code\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(draw.seed());
						jteOutput.writeContent("</span></p>\n  <p class=\"muted\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(shell.t("desk.draw.repeat"));
						jteOutput.writeContent("</p>\n  ");
					}
					jteOutput.writeContent("\n  <table class=\"list cards\"><thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("desk.draw.number"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("desk.draw.name"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("desk.draw.ticket"));
					jteOutput.writeContent("</th></tr></thead><tbody>\n  ");
					for (var one : draw.pool()) {
						jteOutput.writeContent("\n  <tr><th scope=\"row\">");
						jteOutput.setContext("th", null);
						jteOutput.writeUserContent(one.number());
						jteOutput.writeContent("</th><td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(one.name());
						if (one.lead()) {
							jteOutput.writeContent(" <span class=\"chip line\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(shell.t("desk.may-lead"));
							jteOutput.writeContent("</span>");
						}
						jteOutput.writeContent("</td><td class=\"code\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(one.detail());
						jteOutput.writeContent("</td></tr>\n  ");
					}
					jteOutput.writeContent("\n  ");
					for (var one : draw.excluded()) {
						jteOutput.writeContent("\n  <tr><th scope=\"row\">");
						jteOutput.setContext("th", null);
						jteOutput.writeUserContent(one.number());
						jteOutput.writeContent("</th><td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(one.name());
						jteOutput.writeContent("</td><td>");
						gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, "na", shell.t("assignment.excluded." + one.detail()));
						jteOutput.writeContent("</td></tr>\n  ");
					}
					jteOutput.writeContent("\n  </tbody></table>\n</div></section>\n");
				}
				jteOutput.writeContent("\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("desk.trail"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n  ");
				gg.jte.generated.ondemand.part.JtetrailGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.trail());
				jteOutput.writeContent("\n</div></section>\n");
			}
		}, null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.words().chinese() ? file.applicant().name() : file.applicant().nameEn());
				jteOutput.writeContent("</b><span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("case.centre-seats", file.scope().centreName(), file.scope().seats()));
				jteOutput.writeContent("</span><span class=\"chip line\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(page.standardCode());
				jteOutput.writeContent("</span><span class=\"muted\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(file.number().value());
				jteOutput.writeContent("</span><span class=\"fill\"></span><span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("case.state." + file.state().name()));
				jteOutput.writeContent("</span>\n");
			}
		}, java.util.List.of(), java.util.List.of(), page.reasonMissing());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		CaseView page = (CaseView)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
