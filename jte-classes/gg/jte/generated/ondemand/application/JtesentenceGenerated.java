package gg.jte.generated.ondemand.application;
import ccso.platform.application.CategoryReadiness;
import ccso.platform.application.ReadinessPages.ReadinessPage;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtesentenceGenerated {
	public static final String JTE_NAME = "application/sentence.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,7,7,8,8,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,12,12,13,13,13,13,13,13,13,13,13,14,14,15,15,15,15,15,15,15,15,15,16,16,17,17,17,17,17,17,17,17,17,18,18,20,20,21,21,21,21,21,22,22,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,27,27,27,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ReadinessPage page) {
		var r = page.readiness();
		jteOutput.writeContent("\n");
		var all = shell.words().numeral(r.categories().size());
		jteOutput.writeContent("\n");
		var kind = r.rule().allCategoriesRequired() ? "all" : "one";
		jteOutput.writeContent("\n");
		if (r.toGo() > 0) {
			jteOutput.writeContent("\n<h1 id=\"h1\">");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.to-go.before"));
			jteOutput.writeContent("<em>");
			jteOutput.setContext("em", null);
			jteOutput.writeUserContent(r.toGo());
			jteOutput.writeContent("</em>");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.to-go.after." + kind, all));
			jteOutput.writeContent("</h1>\n");
		} else if (!r.enough()) {
			jteOutput.writeContent("\n<h1 id=\"h1\">");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.out-of-reach.before"));
			jteOutput.writeContent("<em>");
			jteOutput.setContext("em", null);
			jteOutput.writeUserContent(r.path().outOfReach().size());
			jteOutput.writeContent("</em>");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.out-of-reach.after"));
			jteOutput.writeContent("</h1>\n");
		} else if (kind.equals("one")) {
			jteOutput.writeContent("\n<h1 id=\"h1\">");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.one.before"));
			jteOutput.writeContent("<em>");
			jteOutput.setContext("em", null);
			jteOutput.writeUserContent(r.categories().size() - r.below().size());
			jteOutput.writeContent("</em>");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.one.after"));
			jteOutput.writeContent("</h1>\n");
		} else if (page.smallestMargin() > 0) {
			jteOutput.writeContent("\n<h1 id=\"h1\">");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.all.before", all));
			jteOutput.writeContent("<em>");
			jteOutput.setContext("em", null);
			jteOutput.writeUserContent(page.smallestMargin());
			jteOutput.writeContent("</em>");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.all.after"));
			jteOutput.writeContent("</h1>\n");
		} else {
			jteOutput.writeContent("\n<h1 id=\"h1\">");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.edge.before", all));
			jteOutput.writeContent("<em>");
			jteOutput.setContext("em", null);
			jteOutput.writeUserContent(r.justReached().size());
			jteOutput.writeContent("</em>");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(shell.t("application.readiness.edge.after"));
			jteOutput.writeContent("</h1>\n");
		}
		jteOutput.writeContent("\n<p class=\"lead\">\n");
		for (CategoryReadiness c : page.named()) {
			jteOutput.writeContent("\n");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(c.base() == 0 ? shell.t("application.lead.nothing", c.category().name()) : shell.t("application.lead.below", c.category().name(), -c.margin()));
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t(c == page.named().getLast() ? page.named().size() < r.below().size() ? "application.lead.and-so-on" : "application.lead.stop" : "application.lead.and", shell.words().numeral(r.below().size())));
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
		if (r.below().size() < r.categories().size()) {
			jteOutput.writeContent("\n");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t(r.below().isEmpty() ? "application.lead.all-above" : "application.lead.others-above", shell.words().numeral(r.categories().size() - r.below().size()), page.line().percent()));
			if (r.justReached().isEmpty()) {
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.lead.stop"));
			} else {
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.lead.of-them"));
				jteOutput.writeContent("<b>");
				for (CategoryReadiness c : r.justReached()) {
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(shell.t(c.category().name()));
					if (c != r.justReached().getLast()) {
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(shell.t("application.lead.list"));
					}
				}
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(shell.t("application.lead.just"));
				jteOutput.writeContent("</b>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.lead.advice"));
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</p>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ReadinessPage page = (ReadinessPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
