package gg.jte.generated.ondemand.standard;
import ccso.platform.site.Shell;
import ccso.platform.standard.StandardPages.OneCategory;
@SuppressWarnings("unchecked")
public final class JtecategoryGenerated {
	public static final String JTE_NAME = "standard/category.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,5,6,6,6,7,7,7,7,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,15,15,16,16,16,17,17,17,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, OneCategory page) {
		var category = page.category();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t(category.name()), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<p class=\"crumbs\"><a href=\"/standard\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(page.edition().standard().code());
				jteOutput.writeContent("</a></p>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.words().numeral(category.no().value()));
				jteOutput.writeContent(" ");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t(category.name()));
				jteOutput.writeContent("</h1>\n");
				for (var item : category.items()) {
					jteOutput.writeContent("\n<section class=\"panel\" style=\"margin-top:20px\" id=\"i");
					jteOutput.setContext("section", "id");
					jteOutput.writeUserContent(item.no().toString().replace('.', '-'));
					jteOutput.setContext("section", null);
					jteOutput.writeContent("\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(item.no().toString());
					jteOutput.writeContent(" ");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t(item.name()));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("standard.count", item.requirements().size()));
					jteOutput.writeContent("</p></header><div class=\"body\">\n<ul class=\"reqs\">\n");
					for (var requirement : item.requirements()) {
						jteOutput.writeContent("\n<li><a href=\"/handbook/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(requirement.no().value());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"><span class=\"no\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(requirement.no().value());
						jteOutput.writeContent("</span> ");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(shell.t(requirement.text()));
						jteOutput.writeContent("</a> <span class=\"kinds\">");
						for (var entry : requirement.evidence()) {
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(shell.t("standard.kind." + entry.kind().name()));
							jteOutput.writeContent(" ");
						}
						jteOutput.writeContent("</span></li>\n");
					}
					jteOutput.writeContent("\n</ul></div></section>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, null, null, java.util.List.of("standard"), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		OneCategory page = (OneCategory)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
