package gg.jte.generated.ondemand.evidence;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.CaseHead;
import ccso.platform.evidence.EvidenceLibrary;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteoutcomeGenerated {
	public static final String JTE_NAME = "evidence/outcome.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,9,9,9,9,11,11,12,12,12,13,13,14,14,15,15,15,16,16,17,17,17,17,17,17,17,17,17,17,17,18,18,19,19,19,19,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,25,25,27,27,30,30,30,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, CaseHead head, EvidenceLibrary.Form form, EvidenceLibrary.Outcome outcome) {
		jteOutput.writeContent("<div class=\"summary\" role=\"alert\" tabindex=\"-1\" id=\"summary\" autofocus>\n  <h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(shell.t(outcome.kept() == 0 ? "evidence.outcome.none-kept" : "evidence.outcome.some-kept", outcome.kept(), outcome.notSaved()));
		jteOutput.writeContent("</h2>\n  <ul>\n    ");
		for (AttachEvidence.NotTaken one : outcome.notTaken()) {
			jteOutput.writeContent("\n    <li>");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(shell.words().t(one.refusal()));
			jteOutput.writeContent("</li>\n    ");
		}
		jteOutput.writeContent("\n    ");
		for (EvidenceLibrary.Repeated one : outcome.repeated()) {
			jteOutput.writeContent("\n    <li>");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(shell.t(one.entries().isEmpty() ? "evidence.outcome.repeated" : "evidence.outcome.repeated.link", one.fileName(), one.label(), one.requirements()));
			jteOutput.writeContent("\n      ");
			if (one.entries().isEmpty()) {
				jteOutput.writeContent("\n      <a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(head.library());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(one.label());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("evidence.outcome.see", one.label()));
				jteOutput.writeContent("</a>\n      ");
			} else {
				jteOutput.writeContent("\n      <form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(head.library());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/links\" class=\"inline\">\n        ");
				gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
				jteOutput.writeContent("\n        <input type=\"hidden\" name=\"label\"");
				var __jte_html_attribute_0 = one.label();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><input type=\"hidden\" name=\"back\"");
				var __jte_html_attribute_1 = form.back();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n        ");
				for (String entry : one.entries()) {
					jteOutput.writeContent("<input type=\"hidden\" name=\"entry\"");
					var __jte_html_attribute_2 = entry;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
				}
				jteOutput.writeContent("\n        <button class=\"btn s\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.t("evidence.outcome.link", one.label()));
				jteOutput.writeContent("</button>\n      </form>\n      ");
			}
			jteOutput.writeContent("\n    </li>\n    ");
		}
		jteOutput.writeContent("\n  </ul>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		CaseHead head = (CaseHead)params.get("head");
		EvidenceLibrary.Form form = (EvidenceLibrary.Form)params.get("form");
		EvidenceLibrary.Outcome outcome = (EvidenceLibrary.Outcome)params.get("outcome");
		render(jteOutput, jteHtmlInterceptor, shell, head, form, outcome);
	}
}
