package gg.jte.generated.ondemand.assignment;
import ccso.platform.assignment.DeskPages.Desk;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtedeskGenerated {
	public static final String JTE_NAME = "assignment/desk.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,6,6,6,6,6,6,6,6,6,6,6,6,6,6,8,8,9,9,9,10,10,12,12,13,13,14,14,14,14,14,14,15,15,17,17,18,18,18,19,19,19,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Desk page) {
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("desk.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"panel hero-line\"><div class=\"body\" style=\"padding:32px 40px\">\n  <h1 class=\"say\">");
				if (page.waiting().isEmpty()) {
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("desk.none"));
				} else {
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("desk.waiting.before"));
					jteOutput.writeContent("<em>");
					jteOutput.setContext("em", null);
					jteOutput.writeUserContent(page.waiting().size());
					jteOutput.writeContent("</em>");
					jteOutput.setContext("h1", null);
					jteOutput.writeUserContent(shell.t("desk.waiting.after"));
				}
				jteOutput.writeContent("</h1>\n</div></section>\n");
				if (!page.waiting().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("desk.waiting.title"));
					jteOutput.writeContent("</h2></header><div class=\"body\">\n  ");
					gg.jte.generated.ondemand.assignment.JtecasesGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.waiting());
					jteOutput.writeContent("\n</div></section>\n");
				}
				jteOutput.writeContent("\n");
				for (var group : page.others().entrySet()) {
					jteOutput.writeContent("\n<section class=\"panel\" style=\"margin-top:20px\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("case.state." + group.getKey().name()));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("desk.count", group.getValue().size()));
					jteOutput.writeContent("</p></header><div class=\"body\">\n  ");
					gg.jte.generated.ondemand.assignment.JtecasesGenerated.render(jteOutput, jteHtmlInterceptor, shell, group.getValue());
					jteOutput.writeContent("\n</div></section>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, null, null, java.util.List.of(), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Desk page = (Desk)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
