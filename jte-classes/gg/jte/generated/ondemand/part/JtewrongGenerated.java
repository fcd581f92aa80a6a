package gg.jte.generated.ondemand.part;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtewrongGenerated {
	public static final String JTE_NAME = "part/wrong.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,7,7,8,8,8,8,8,8,8,9,9,10,10,10,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, List<FieldFault> faults, String field) {
		String wrong = shell.fault(faults, field);
		jteOutput.writeContent("\n");
		if (wrong != null) {
			jteOutput.writeContent("\n<p class=\"wrong\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(field);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-wrong\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t("form.wrong", wrong));
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		List<FieldFault> faults = (List<FieldFault>)params.get("faults");
		String field = (String)params.get("field");
		render(jteOutput, jteHtmlInterceptor, shell, faults, field);
	}
}
