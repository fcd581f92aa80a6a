package gg.jte.generated.ondemand.application;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtechoicesGenerated {
	public static final String JTE_NAME = "application/choices.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,16,16,16,3,4,5,6,7,8,9,9,9,9};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, List<FieldFault> faults, String field, String type, String words, List<String> all, List<String> chosen) {
		jteOutput.writeContent("<div class=\"field\"><fieldset");
		var __jte_html_attribute_0 = field;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("fieldset", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = shell.fault(faults, field) == null ? field + "-hint" : field + "-hint " + field + "-wrong";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("fieldset", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><legend>");
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(shell.t("application.field." + field));
		jteOutput.writeContent("</legend><p class=\"hint\" id=\"");
		jteOutput.setContext("p", "id");
		jteOutput.writeUserContent(field);
		jteOutput.setContext("p", null);
		jteOutput.writeContent("-hint\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("application.field." + field + ".hint"));
		jteOutput.writeContent("</p>");
		gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, field);
		jteOutput.writeContent("\n<div class=\"set\">\n");
		for (String one : all) {
			jteOutput.writeContent("\n<div class=\"choice\"><input");
			var __jte_html_attribute_2 = type;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" type=\"");
				jteOutput.setContext("input", "type");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(field);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("-");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(one);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_3 = field;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" name=\"");
				jteOutput.setContext("input", "name");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_4 = one;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = chosen.contains(one);
			if (__jte_html_attribute_5) {
			jteOutput.writeContent(" checked");
			}
			jteOutput.writeContent("><label for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(field);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("-");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(one);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(shell.t(words + one));
			jteOutput.writeContent("</label></div>\n");
		}
		jteOutput.writeContent("\n</div></fieldset></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		List<FieldFault> faults = (List<FieldFault>)params.get("faults");
		String field = (String)params.get("field");
		String type = (String)params.get("type");
		String words = (String)params.get("words");
		List<String> all = (List<String>)params.get("all");
		List<String> chosen = (List<String>)params.get("chosen");
		render(jteOutput, jteHtmlInterceptor, shell, faults, field, type, words, all, chosen);
	}
}
