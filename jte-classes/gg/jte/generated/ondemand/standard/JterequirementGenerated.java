package gg.jte.generated.ondemand.standard;
import ccso.catalogue.EvidenceEntry;
import ccso.platform.site.Shell;
import ccso.platform.standard.StandardPages.OneRequirement;
@SuppressWarnings("unchecked")
public final class JterequirementGenerated {
	public static final String JTE_NAME = "standard/requirement.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,9,10,10,10,11,11,11,11,11,11,12,12,12,12,12,12,13,13,13,15,15,16,16,16,16,16,16,17,17,19,19,20,20,20,20,20,20,20,20,20,20,21,21,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,25,25,25,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,28,28,28,29,29,29,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, OneRequirement page) {
		var requirement = page.requirement();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, requirement.no().value(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<p class=\"crumbs\"><a href=\"/standard\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(page.edition().standard().code());
				jteOutput.writeContent("</a> › <a href=\"/standard/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(page.category().no().value());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.words().numeral(page.category().no().value()));
				jteOutput.writeContent(" ");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t(page.category().name()));
				jteOutput.writeContent("</a> › ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(page.item().no().toString());
				jteOutput.writeContent(" ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t(page.item().name()));
				jteOutput.writeContent("</p>\n<article class=\"panel\"><div class=\"body\" style=\"padding-top:24px\">\n  <p class=\"code-line\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(requirement.no().value());
				jteOutput.writeContent("</p>\n  <h1 class=\"req\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t(requirement.text()));
				jteOutput.writeContent("</h1>\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("standard.question"));
				jteOutput.writeContent("</h2><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t(requirement.question()));
				jteOutput.writeContent("</p>\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("standard.conforming-when"));
				jteOutput.writeContent("</h2><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t(requirement.conformingWhen()));
				jteOutput.writeContent("</p>\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("standard.evidence"));
				jteOutput.writeContent("</h2>\n  <ul class=\"evidence\">\n  ");
				for (EvidenceEntry entry : requirement.evidence()) {
					jteOutput.writeContent("\n    <li><span class=\"chip line\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.t("standard.kind." + entry.kind().name()));
					jteOutput.writeContent("</span> ");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(shell.t(entry.text()));
					jteOutput.writeContent("</li>\n  ");
				}
				jteOutput.writeContent("\n  </ul>\n  ");
				if (!requirement.basis().isEmpty()) {
					jteOutput.writeContent("\n  <h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("standard.basis"));
					jteOutput.writeContent("</h2><ul>");
					for (var basis : requirement.basis()) {
						jteOutput.writeContent("<li lang=\"zh-CN\">");
						jteOutput.setContext("li", null);
						jteOutput.writeUserContent(basis.zh());
						jteOutput.writeContent("</li>");
					}
					jteOutput.writeContent("</ul>\n  ");
				}
				jteOutput.writeContent("\n  ");
				if (!page.related().isEmpty()) {
					jteOutput.writeContent("\n  <h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("standard.related"));
					jteOutput.writeContent("</h2><ul>");
					for (var other : page.related()) {
						jteOutput.writeContent("<li><a href=\"/handbook/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(other.no().value());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(other.no().value());
						jteOutput.writeContent("</a> ");
						jteOutput.setContext("li", null);
						jteOutput.writeUserContent(shell.t(other.shortTitle()));
						jteOutput.writeContent("</li>");
					}
					jteOutput.writeContent("</ul>\n  ");
				}
				jteOutput.writeContent("\n  <p class=\"muted small\" style=\"margin-top:24px\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("standard.provenance." + requirement.provenance().name()));
				jteOutput.writeContent(" · ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("standard.key"));
				jteOutput.writeContent(" <span class=\"code\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(requirement.key());
				jteOutput.writeContent("</span> · SHA-256 <span class=\"code\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(requirement.digest());
				jteOutput.writeContent("</span></p>\n  <p class=\"acts\">");
				if (page.before() != null) {
					jteOutput.writeContent("<a class=\"btn s\" href=\"/handbook/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(page.before().value());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("standard.before", page.before().value()));
					jteOutput.writeContent("</a>");
				}
				if (page.after() != null) {
					jteOutput.writeContent("<a class=\"btn s\" href=\"/handbook/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(page.after().value());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("standard.after", page.after().value()));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("</p>\n</div></article>\n");
			}
		}, null, null, java.util.List.of("standard"), java.util.List.of(), false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		OneRequirement page = (OneRequirement)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
