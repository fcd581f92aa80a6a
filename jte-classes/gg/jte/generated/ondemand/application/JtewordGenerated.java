package gg.jte.generated.ondemand.application;
import ccso.platform.application.SelfAssessment;
import ccso.platform.application.SelfAssessment.Judgement;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtewordGenerated {
	public static final String JTE_NAME = "application/word.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,14,14,14,14,14,14,14,14,14,14,14,15,15,15,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, List<FieldFault> faults, String judgement, String note) {
		jteOutput.writeContent("<div class=\"field\"><fieldset id=\"judgement\"><legend>");
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(shell.t("application.self"));
		jteOutput.writeContent("</legend>");
		gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "judgement");
		jteOutput.writeContent("\n");
		for (Judgement j : Judgement.values()) {
			jteOutput.writeContent("\n<div class=\"choice\"><input type=\"radio\" id=\"judgement-");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(j.name());
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\" name=\"judgement\"");
			var __jte_html_attribute_0 = j.name();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_1 = j.name().equals(judgement);
			if (__jte_html_attribute_1) {
			jteOutput.writeContent(" checked");
			}
			jteOutput.writeContent("><label for=\"judgement-");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(j.name());
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(shell.t("application.self." + j));
			jteOutput.writeContent("</label></div>\n");
		}
		jteOutput.writeContent("\n</fieldset></div>\n<div class=\"field\"><label for=\"note\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(shell.t("application.note"));
		jteOutput.writeContent("</label><p class=\"hint\" id=\"note-hint\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("application.note.hint", SelfAssessment.LONGEST_NOTE));
		jteOutput.writeContent("</p>");
		gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "note");
		jteOutput.writeContent("<textarea id=\"note\" name=\"note\" rows=\"3\" aria-describedby=\"note-hint\">");
		jteOutput.setContext("textarea", null);
		jteOutput.writeUserContent(note);
		jteOutput.writeContent("</textarea></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		List<FieldFault> faults = (List<FieldFault>)params.get("faults");
		String judgement = (String)params.get("judgement");
		String note = (String)params.get("note");
		render(jteOutput, jteHtmlInterceptor, shell, faults, judgement, note);
	}
}
