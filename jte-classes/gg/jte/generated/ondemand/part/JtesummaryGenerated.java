package gg.jte.generated.ondemand.part;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtesummaryGenerated {
	public static final String JTE_NAME = "part/summary.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,7,7,7,9,9,10,10,10,10,10,10,10,11,11,14,14,15,15,15,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, List<FieldFault> faults) {
		if (!faults.isEmpty()) {
			jteOutput.writeContent("\n<div class=\"summary\" role=\"alert\" tabindex=\"-1\" id=\"summary\" autofocus>\n  <h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(shell.t("form.summary", faults.size()));
			jteOutput.writeContent("</h2>\n  <ul>\n    ");
			for (FieldFault fault : faults) {
				jteOutput.writeContent("\n      <li><a href=\"#");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(fault.field());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t(fault));
				jteOutput.writeContent("</a></li>\n    ");
			}
			jteOutput.writeContent("\n  </ul>\n</div>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		List<FieldFault> faults = (List<FieldFault>)params.get("faults");
		render(jteOutput, jteHtmlInterceptor, shell, faults);
	}
}
