package gg.jte.generated.ondemand.application;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtetextfieldGenerated {
	public static final String JTE_NAME = "application/text-field.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,3,4,5,6,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, List<FieldFault> faults, String field, String value, String type, String hint, String lang, String inputmode, String autocomplete, boolean narrow) {
		boolean wrong = shell.fault(faults, field) != null;
		jteOutput.writeContent("\n");
		String advice = hint == null ? shell.t("application.field." + field + ".hint") : hint;
		jteOutput.writeContent("\n<div class=\"field\"><label");
		var __jte_html_attribute_0 = field;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(shell.t("application.field." + field));
		jteOutput.writeContent("</label><p class=\"hint\" id=\"");
		jteOutput.setContext("p", "id");
		jteOutput.writeUserContent(field);
		jteOutput.setContext("p", null);
		jteOutput.writeContent("-hint\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(advice);
		jteOutput.writeContent("</p>");
		gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, field);
		jteOutput.writeContent("<input class=\"input ");
		jteOutput.setContext("input", "class");
		jteOutput.writeUserContent(narrow ? "short" : "");
		jteOutput.setContext("input", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("input", "class");
		jteOutput.writeUserContent(wrong ? "bad" : "");
		jteOutput.setContext("input", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_1 = type;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" type=\"");
			jteOutput.setContext("input", "type");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = field;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = field;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = lang;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("input", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_6 = inputmode;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" inputmode=\"");
			jteOutput.setContext("input", "inputmode");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = autocomplete;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" autocomplete=\"");
			jteOutput.setContext("input", "autocomplete");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_8 = wrong ? field + "-hint " + field + "-wrong" : field + "-hint";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_9 = wrong ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("input", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		List<FieldFault> faults = (List<FieldFault>)params.get("faults");
		String field = (String)params.get("field");
		String value = (String)params.get("value");
		String type = (String)params.getOrDefault("type", "text");
		String hint = (String)params.getOrDefault("hint", null);
		String lang = (String)params.getOrDefault("lang", null);
		String inputmode = (String)params.getOrDefault("inputmode", null);
		String autocomplete = (String)params.getOrDefault("autocomplete", null);
		boolean narrow = (boolean)params.getOrDefault("narrow", false);
		render(jteOutput, jteHtmlInterceptor, shell, faults, field, value, type, hint, lang, inputmode, autocomplete, narrow);
	}
}
