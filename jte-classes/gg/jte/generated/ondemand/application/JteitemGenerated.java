package gg.jte.generated.ondemand.application;
import ccso.catalogue.Citation;
import ccso.catalogue.EvidenceEntry;
import ccso.platform.application.ItemPages.ItemPage;
import ccso.platform.application.ReadinessState;
import ccso.platform.application.RequirementReadiness;
import ccso.platform.evidence.EvidenceSlot;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteitemGenerated {
	public static final String JTE_NAME = "application/item.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,9,9,10,10,11,11,12,12,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,19,19,19,19,19,20,20,20,22,22,22,22,22,22,23,23,23,23,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,27,27,28,28,28,28,28,28,29,29,30,30,30,30,30,30,31,31,32,32,33,33,34,34,35,35,35,35,35,35,35,35,35,36,36,38,38,39,39,40,40,40,40,40,40,41,41,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,43,43,45,45,48,48,48,49,49,50,50,50,50,50,51,51,51,51,51,51,51,52,52,53,53,53,54,54,55,55,56,56,56,56,56,56,56,56,57,57,58,58,59,59,59,59,59,59,61,61,63,63,63,63,63,63,63,63,63,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,70,70,70,70,70,70,70,70,70,70,70,71,71,71,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ItemPage page) {
		String number = page.file().number().value();
		jteOutput.writeContent("\n");
		String base = "/cases/" + number + "/items";
		jteOutput.writeContent("\n");
		var requirement = page.readiness().requirement();
		jteOutput.writeContent("\n");
		boolean applies = page.readiness().state() != ReadinessState.NOT_APPLICABLE;
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, requirement.no().value() + " " + shell.t(requirement.shortTitle()), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<nav class=\"crumbs\"");
				var __jte_html_attribute_0 = shell.t("application.crumbs");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("nav", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("nav", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><a");
				var __jte_html_attribute_1 = base;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("application.tab.items"));
				jteOutput.writeContent("</a> › <a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("?category=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(page.category().no().toString());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.words().numeral(page.category().no().value()));
				jteOutput.writeContent(" ");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t(page.category().name()));
				jteOutput.writeContent("</a> › <a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("?item=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(page.item().no().toString());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(page.item().no().toString());
				jteOutput.writeContent(" ");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t(page.item().name()));
				jteOutput.writeContent("</a></nav>\n");
				gg.jte.generated.ondemand.part.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults());
				jteOutput.writeContent("\n<div class=\"cols wide\">\n<div class=\"main\">\n<section class=\"panel demand\" aria-labelledby=\"h1\"><div class=\"body\">\n  <p class=\"row\"><span class=\"no\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(requirement.no().value());
				jteOutput.writeContent("</span>");
				gg.jte.generated.ondemand.application.JtelackGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.readiness(), true);
				jteOutput.writeContent("</p>\n  <h1 id=\"h1\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t(requirement.text()));
				jteOutput.writeContent("</h1>\n  <dl class=\"facts\">\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("application.item.question"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(shell.t(requirement.question()));
				jteOutput.writeContent("</dd>\n    <dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(shell.t("application.item.conforming"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(shell.t(requirement.conformingWhen()));
				jteOutput.writeContent("</dd>\n    ");
				if (!requirement.basis().isEmpty()) {
					jteOutput.writeContent("<dt>");
					jteOutput.setContext("dt", null);
					jteOutput.writeUserContent(shell.t("application.item.basis"));
					jteOutput.writeContent("</dt><dd lang=\"zh-CN\">");
					for (Citation c : requirement.basis()) {
						jteOutput.setContext("dd", null);
						jteOutput.writeUserContent(c.zh());
						jteOutput.writeContent("<br>");
					}
					jteOutput.writeContent("</dd>");
				}
				jteOutput.writeContent("\n  </dl>\n</div></section>\n");
				if (!applies) {
					jteOutput.writeContent("\n<section class=\"panel\"><div class=\"body pad\"><p><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(shell.t("application.state.NOT_APPLICABLE"));
					jteOutput.writeContent("</b></p><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("application.item.excluded", page.edition().applicability()));
					jteOutput.writeContent("</p></div></section>\n");
				} else {
					jteOutput.writeContent("\n<section class=\"panel\" aria-labelledby=\"evidence\"><header><h2 id=\"evidence\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("application.item.evidence"));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("application.item.evidence.how"));
					jteOutput.writeContent("</p></header><div class=\"body\">\n");
					for (EvidenceSlot slot : page.slots()) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.evidence.JteslotGenerated.render(jteOutput, jteHtmlInterceptor, shell, slot);
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n");
					for (EvidenceEntry entry : page.onSite()) {
						jteOutput.writeContent("\n<section class=\"slot\"><h3><span class=\"chip line\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(shell.t("application.kind.ON_SITE"));
						jteOutput.writeContent("</span> ");
						jteOutput.setContext("h3", null);
						jteOutput.writeUserContent(shell.t(entry.text()));
						jteOutput.writeContent("</h3><p class=\"muted\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(shell.t("application.item.on-site"));
						jteOutput.writeContent("</p></section>\n");
					}
					jteOutput.writeContent("\n</div></section>\n");
				}
				jteOutput.writeContent("\n");
				if (!page.related().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"panel group\" aria-labelledby=\"related\"><header><h2 id=\"related\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("application.item.related"));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("application.item.related.how"));
					jteOutput.writeContent("</p></header><ul class=\"rows\">\n");
					for (RequirementReadiness r : page.related()) {
						jteOutput.writeContent("\n<li");
						var __jte_html_attribute_2 = r.state().name();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
							jteOutput.writeContent(" class=\"");
							jteOutput.setContext("li", "class");
							jteOutput.writeUserContent(__jte_html_attribute_2);
							jteOutput.setContext("li", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("><a href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(base);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(r.requirement().no().value());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"><span class=\"no\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(r.requirement().no().value());
						jteOutput.writeContent("</span><span class=\"title\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(shell.t(r.requirement().shortTitle()));
						jteOutput.writeContent("</span></a><span class=\"st\">");
						gg.jte.generated.ondemand.application.JtelackGenerated.render(jteOutput, jteHtmlInterceptor, shell, r, false);
						jteOutput.writeContent("</span></li>\n");
					}
					jteOutput.writeContent("\n</ul></section>\n");
				}
				jteOutput.writeContent("\n</div>\n<div class=\"side\">\n<section class=\"panel batch\" aria-labelledby=\"self\"><header><h2 id=\"self\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.self"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n");
				if (page.saved() != null) {
					jteOutput.writeContent("\n<p class=\"kept\">");
					gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check", "ico");
					jteOutput.writeContent("<span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.t("application.self.kept", shell.t("application.self." + page.saved().judgement()), page.saved().by(), shell.words().minute(page.saved().at())));
					jteOutput.writeContent("</span></p>\n");
					if (!page.mayEdit() && !page.saved().note().isEmpty()) {
						jteOutput.writeContent("<p class=\"said\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(page.saved().note());
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("\n");
				} else {
					jteOutput.writeContent("\n<p class=\"muted\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t(applies ? "application.self.none" : "application.self.not-needed"));
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("\n");
				if (page.mayEdit() && applies) {
					jteOutput.writeContent("\n<form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(requirement.no().value());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/self-assessment\">\n");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.application.JtewordGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), page.judgement(), page.note());
					jteOutput.writeContent("\n<div class=\"acts\"><button class=\"btn primary\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("application.self.save"));
					jteOutput.writeContent("</button><button class=\"btn\" name=\"then\" value=\"next\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("application.self.save-next"));
					jteOutput.writeContent("</button></div>\n</form>\n");
				}
				jteOutput.writeContent("\n</div></section>\n<nav class=\"around\"");
				var __jte_html_attribute_3 = shell.t("application.item.around");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("nav", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("nav", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				if (page.previous() != null) {
					jteOutput.writeContent("<a class=\"btn s\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(page.previous().no().value());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "left", "ico");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(page.previous().no().value());
					jteOutput.writeContent("<span class=\"sr\"> ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.t("application.item.previous"));
					jteOutput.writeContent("</span></a>");
				}
				jteOutput.writeContent("\n<span class=\"fill\"></span>\n");
				if (page.next() != null) {
					jteOutput.writeContent("<a class=\"btn s\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(page.next().no().value());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"><span class=\"sr\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.t("application.item.next"));
					jteOutput.writeContent(" </span>");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(page.next().no().value());
					gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "right", "ico");
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n</nav>\n</div>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, shell, number, "items");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtestripGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.file(), page.edition().standard().code());
			}
		}, java.util.List.of("application", "evidence"), java.util.List.of("upload"), !page.faults().isEmpty());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ItemPage page = (ItemPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
