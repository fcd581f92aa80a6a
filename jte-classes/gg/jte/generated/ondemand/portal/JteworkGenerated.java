package gg.jte.generated.ondemand.portal;
import ccso.platform.basis.Role;
import ccso.platform.portal.HomePages.Work;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteworkGenerated {
	public static final String JTE_NAME = "portal/work.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,9,9,9,9,9,9,9,10,10,10,10,10,10,10,11,11,11,11,11,11,11,12,12,12,12,12,12,12,14,14,15,15,15,15,15,15,16,16,17,17,18,18,19,19,20,20,21,21,22,22,22,23,23,23,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Work page) {
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("work.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"panel\"><div class=\"body\" style=\"padding:32px 40px\">\n<h1 class=\"say\">");
				if (page.waiting() > 0) {
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("work.waiting.before"));
					jteOutput.writeContent("<em>");
					jteOutput.setContext("em", null);
					jteOutput.writeUserContent(page.waiting());
					jteOutput.writeContent("</em>");
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("work.waiting.after"));
				} else if (!page.own().isEmpty()) {
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("work.own", page.own().size()));
				} else {
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("work.none"));
				}
				jteOutput.writeContent("</h1>\n");
				if (shell.holds(Role.APPLICANT)) {
					jteOutput.writeContent("<div class=\"acts\"><a class=\"btn primary\" href=\"/cases/new\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("work.new"));
					jteOutput.writeContent("</a></div>");
				}
				jteOutput.writeContent("\n");
				if (shell.holds(Role.PARTNER)) {
					jteOutput.writeContent("<p class=\"lead\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("work.partner"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n");
				if (shell.holds(Role.AUDITOR)) {
					jteOutput.writeContent("<p class=\"acts\"><a class=\"btn\" href=\"/desk/audit\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("nav.audit"));
					jteOutput.writeContent("</a></p>");
				}
				jteOutput.writeContent("\n");
				if (shell.holds(Role.ADMINISTRATOR)) {
					jteOutput.writeContent("<p class=\"acts\"><a class=\"btn\" href=\"/desk/people\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("nav.people"));
					jteOutput.writeContent("</a></p>");
				}
				jteOutput.writeContent("\n");
				if (shell.holds(Role.REGULATOR)) {
					jteOutput.writeContent("<p class=\"acts\"><a class=\"btn\" href=\"/reg\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("nav.regulator"));
					jteOutput.writeContent("</a></p>");
				}
				jteOutput.writeContent("\n</div></section>\n");
				if (shell.holds(Role.APPLICANT) && page.own().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"panel empty\" style=\"margin-top:20px\"><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(shell.t("work.empty"));
					jteOutput.writeContent("</b>");
					jteOutput.setContext("section", null);
					jteOutput.writeUserContent(shell.t("work.empty.why"));
					jteOutput.writeContent("</section>\n");
				}
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.portal.JtecaselistGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("work.cases"), "/cases/", page.own());
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.portal.JtecaselistGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("work.team"), "/assess/", page.team());
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.portal.JtecaselistGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("work.desk"), "/desk/cases/", page.desk());
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.portal.JtecaselistGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("work.decide"), "/desk/panels/", page.toDecide());
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.portal.JtecaselistGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("work.issue"), "/desk/certificates?case=", page.toIssue());
				jteOutput.writeContent("\n");
			}
		}, null, null, java.util.List.of(), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Work page = (Work)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
