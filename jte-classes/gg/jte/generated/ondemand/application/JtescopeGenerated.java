package gg.jte.generated.ondemand.application;
import ccso.judging.Direction;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.Scope;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtescopeGenerated {
	public static final String JTE_NAME = "application/scope.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,6,6,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,16,16,16,16,16,16,18,18,18,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, AssessmentCase file) {
		var scope = file.scope();
		jteOutput.writeContent("\n<dl class=\"facts two\">\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.organisation"));
		jteOutput.writeContent("</dt><dd>");
		jteOutput.setContext("dd", null);
		jteOutput.writeUserContent(file.applicant().name());
		jteOutput.writeContent("<br><span class=\"muted\" lang=\"en\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(file.applicant().nameEn());
		jteOutput.writeContent("</span></dd>\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.credit-code"));
		jteOutput.writeContent("</dt><dd class=\"code\">");
		jteOutput.setContext("dd", null);
		jteOutput.writeUserContent(file.applicant().creditCode().value());
		jteOutput.writeContent("</dd>\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.ownership"));
		jteOutput.writeContent("</dt><dd>");
		jteOutput.setContext("dd", null);
		jteOutput.writeUserContent(shell.t("ownership." + scope.ownership()));
		if (scope.licenceNumber() != null) {
			jteOutput.writeContent(" · ");
			jteOutput.setContext("dd", null);
			jteOutput.writeUserContent(scope.licenceNumber());
		}
		jteOutput.writeContent("</dd>\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.centre"));
		jteOutput.writeContent("</dt><dd>");
		jteOutput.setContext("dd", null);
		jteOutput.writeUserContent(shell.t("case.centre-seats", scope.centreName(), scope.seats()));
		jteOutput.writeContent("</dd>\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.sites"));
		jteOutput.writeContent("</dt><dd>");
		for (String site : scope.sites()) {
			jteOutput.writeContent("<span class=\"each\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(site);
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</dd>\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.directions"));
		jteOutput.writeContent("</dt><dd>");
		for (Direction d : Direction.values()) {
			if (scope.directions().contains(d)) {
				jteOutput.writeContent("<span class=\"word\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("direction." + d));
				jteOutput.writeContent("</span>");
			}
		}
		jteOutput.writeContent("</dd>\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.channels"));
		jteOutput.writeContent("</dt><dd>");
		for (Scope.Channel c : scope.channels()) {
			jteOutput.writeContent("<span class=\"word\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("channel." + c));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</dd>\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.business"));
		jteOutput.writeContent("</dt><dd class=\"lines\">");
		jteOutput.setContext("dd", null);
		jteOutput.writeUserContent(scope.businessScope());
		jteOutput.writeContent("</dd>\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("case.period"));
		jteOutput.writeContent("</dt><dd>");
		jteOutput.setContext("dd", null);
		jteOutput.writeUserContent(shell.t("case.period.value", shell.words().month(scope.from()), shell.words().month(scope.until())));
		jteOutput.writeContent("</dd>\n</dl>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		AssessmentCase file = (AssessmentCase)params.get("file");
		render(jteOutput, jteHtmlInterceptor, shell, file);
	}
}
