package gg.jte.generated.ondemand.application;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtetabsGenerated {
	public static final String JTE_NAME = "application/tabs.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String number, String here) {
		for (String tab : java.util.List.of("", "items", "evidence", "submit", "report", "activity")) {
			jteOutput.writeContent("\n<a href=\"/cases/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(number);
			jteOutput.setContext("a", null);
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(tab.isEmpty() ? "" : "/" + tab);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_0 = tab.equals(here) ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(shell.t(tab.isEmpty() ? "application.tab.readiness" : "application.tab." + tab));
			jteOutput.writeContent("</a>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String number = (String)params.get("number");
		String here = (String)params.get("here");
		render(jteOutput, jteHtmlInterceptor, shell, number, here);
	}
}
