package gg.jte.generated.ondemand.application;
import ccso.platform.application.ReadinessCounts;
import ccso.platform.application.ReadinessState;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteoverallGenerated {
	public static final String JTE_NAME = "application/overall.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,14,14,14,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ReadinessCounts counts) {
		jteOutput.writeContent("<div class=\"all\">\n  <div class=\"track\" aria-hidden=\"true\"><i class=\"READY\" style=\"flex-grow:");
		jteOutput.setContext("i", "style");
		jteOutput.writeUserContent(counts.ready());
		jteOutput.setContext("i", null);
		jteOutput.writeContent("\"></i><i class=\"INCOMPLETE\" style=\"flex-grow:");
		jteOutput.setContext("i", "style");
		jteOutput.writeUserContent(counts.incomplete());
		jteOutput.setContext("i", null);
		jteOutput.writeContent("\"></i><i class=\"MISSING\" style=\"flex-grow:");
		jteOutput.setContext("i", "style");
		jteOutput.writeUserContent(counts.missing());
		jteOutput.setContext("i", null);
		jteOutput.writeContent("\"></i><i class=\"NOT_APPLICABLE\" style=\"flex-grow:");
		jteOutput.setContext("i", "style");
		jteOutput.writeUserContent(counts.notApplicable());
		jteOutput.setContext("i", null);
		jteOutput.writeContent("\"></i></div>\n  <dl>\n    ");
		for (ReadinessState state : java.util.List.of(ReadinessState.READY, ReadinessState.INCOMPLETE, ReadinessState.MISSING, ReadinessState.NOT_APPLICABLE)) {
			jteOutput.writeContent("\n    <div><dt><i");
			var __jte_html_attribute_0 = state.name();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("i", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("i", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></i>");
			jteOutput.setContext("dt", null);
			jteOutput.writeUserContent(shell.t("application.state." + state));
			jteOutput.writeContent("</dt><dd>");
			jteOutput.setContext("dd", null);
			jteOutput.writeUserContent(counts.of(state));
			jteOutput.writeContent("</dd></div>\n    ");
		}
		jteOutput.writeContent("\n    <div class=\"sum\"><dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(shell.t("application.readiness.all-requirements"));
		jteOutput.writeContent("</dt><dd>");
		jteOutput.setContext("dd", null);
		jteOutput.writeUserContent(counts.all());
		jteOutput.writeContent("</dd></div>\n  </dl>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ReadinessCounts counts = (ReadinessCounts)params.get("counts");
		render(jteOutput, jteHtmlInterceptor, shell, counts);
	}
}
