package gg.jte.generated.ondemand.part;
import ccso.platform.audit.AuditEntry;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtetrailGenerated {
	public static final String JTE_NAME = "part/trail.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,10,10,10,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, List<AuditEntry> entries) {
		jteOutput.writeContent("<table class=\"list cards\"><thead><tr><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("audit.at"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("audit.who"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("audit.what"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(shell.t("audit.details"));
		jteOutput.writeContent("</th></tr></thead><tbody>\n");
		for (AuditEntry entry : entries) {
			jteOutput.writeContent("\n<tr><td><time");
			var __jte_html_attribute_0 = entry.at().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" datetime=\"");
				jteOutput.setContext("time", "datetime");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("time", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("time", null);
			jteOutput.writeUserContent(shell.words().second(entry.at()));
			jteOutput.writeContent("</time></td><td>");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(entry.actorName());
			jteOutput.writeContent("</td><td>");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(shell.t("audit.kind." + entry.kind()));
			jteOutput.writeContent(" ");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(entry.subject() == null ? "" : entry.subject());
			jteOutput.writeContent("</td><td class=\"code\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(entry.data().isEmpty() ? "" : entry.data().toString());
			jteOutput.writeContent("</td></tr>\n");
		}
		jteOutput.writeContent("\n</tbody></table>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		List<AuditEntry> entries = (List<AuditEntry>)params.get("entries");
		render(jteOutput, jteHtmlInterceptor, shell, entries);
	}
}
