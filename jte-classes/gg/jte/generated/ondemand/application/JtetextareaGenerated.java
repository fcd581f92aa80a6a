package gg.jte.generated.ondemand.application;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtetextareaGenerated {
	public static final String JTE_NAME = "application/text-area.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, List<FieldFault> faults, String field, String value) {
		boolean wrong = shell.fault(faults, field) != null;
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
		jteOutput.writeUserContent(shell.t("application.field." + field + ".hint"));
		jteOutput.writeContent("</p>");
		gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, field);
		jteOutput.writeContent("<textarea");
		var __jte_html_attribute_1 = wrong ? "bad" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("textarea", "class");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = field;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("textarea", "id");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = field;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("textarea", "name");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" rows=\"4\"");
		var __jte_html_attribute_4 = wrong ? field + "-hint " + field + "-wrong" : field + "-hint";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("textarea", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = wrong ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("textarea", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("textarea", null);
		jteOutput.writeUserContent(value);
		jteOutput.writeContent("</textarea></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		List<FieldFault> faults = (List<FieldFault>)params.get("faults");
		String field = (String)params.get("field");
		String value = (String)params.get("value");
		render(jteOutput, jteHtmlInterceptor, shell, faults, field, value);
	}
}
