package gg.jte.generated.ondemand.application;
import ccso.catalogue.Category;
import ccso.judging.EvidenceKind;
import ccso.platform.application.ItemFilter;
import ccso.platform.application.ItemPages.Group;
import ccso.platform.application.ItemPages.ItemsPage;
import ccso.platform.application.ReadinessState;
import ccso.platform.application.RequirementReadiness;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteitemsGenerated {
	public static final String JTE_NAME = "application/items.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,8,8,8,10,10,11,11,12,12,13,13,13,14,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,24,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,28,28,29,29,29,29,30,30,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,33,33,34,34,35,35,36,36,36,36,36,36,36,36,36,36,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,38,40,40,41,41,42,42,44,44,47,47,48,48,49,49,50,50,50,51,51,54,54,55,55,55,55,55,55,55,55,55,55,55,56,56,56,8,9,9,9,9};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, ItemsPage page) {
		String number = page.file().number().value();
		jteOutput.writeContent("\n");
		String base = "/cases/" + number + "/items";
		jteOutput.writeContent("\n");
		var filter = page.filter();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("application.items.title", number), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<h1 class=\"page\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("application.tab.items"));
				jteOutput.writeContent("</h1>\n<p class=\"tally\">");
				for (ReadinessState state : ReadinessState.values()) {
					jteOutput.writeContent("<a href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("?state=");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(state.name());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
					var __jte_html_attribute_0 = filter.state().equals(state.name()) ? "true" : null;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" aria-current=\"");
						jteOutput.setContext("a", "aria-current");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.state." + state));
					jteOutput.writeContent(" <b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(page.counts().of(state));
					jteOutput.writeContent("</b></a>");
				}
				jteOutput.writeContent("<a");
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
				jteOutput.writeUserContent(shell.t("application.readiness.all-requirements"));
				jteOutput.writeContent(" <b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(page.counts().all());
				jteOutput.writeContent("</b></a></p>\n");
				gg.jte.generated.ondemand.part.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults());
				jteOutput.writeContent("\n<form method=\"get\"");
				var __jte_html_attribute_2 = base;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" class=\"panel filter\"");
				var __jte_html_attribute_3 = shell.t("application.filter");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("form", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n  <div class=\"field\"><label for=\"category\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(shell.t("application.category"));
				jteOutput.writeContent("</label><select id=\"category\" name=\"category\"><option value=\"\">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(shell.t("application.filter.all"));
				jteOutput.writeContent("</option>");
				for (Category c : page.edition().categories()) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_4 = c.no().toString();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_5 = c.no().toString().equals(filter.category());
					if (__jte_html_attribute_5) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(shell.words().numeral(c.no().value()));
					jteOutput.writeContent(" ");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(shell.t(c.name()));
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("</select></div>\n  <div class=\"field\"><label for=\"state\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(shell.t("application.filter.state"));
				jteOutput.writeContent("</label><select id=\"state\" name=\"state\"><option value=\"\">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(shell.t("application.filter.all"));
				jteOutput.writeContent("</option>");
				for (String s : java.util.List.of(ItemFilter.OPEN, ItemFilter.PATH)) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_6 = s;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_7 = s.equals(filter.state());
					if (__jte_html_attribute_7) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(shell.t("application.filter." + s));
					jteOutput.writeContent("</option>");
				}
				for (ReadinessState s : ReadinessState.values()) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_8 = s.name();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_8);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_9 = s.name().equals(filter.state());
					if (__jte_html_attribute_9) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(shell.t("application.state." + s));
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("</select></div>\n  <div class=\"field\"><label for=\"kind\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(shell.t("application.filter.kind"));
				jteOutput.writeContent("</label><select id=\"kind\" name=\"kind\"><option value=\"\">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(shell.t("application.filter.all"));
				jteOutput.writeContent("</option>");
				for (EvidenceKind k : EvidenceKind.values()) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_10 = k.name();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_10);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_11 = k.name().equals(filter.kind());
					if (__jte_html_attribute_11) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(shell.t("application.kind." + k));
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("</select></div>\n  ");
				if (!filter.item().isEmpty()) {
					jteOutput.writeContent("<input type=\"hidden\" name=\"item\"");
					var __jte_html_attribute_12 = filter.item();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_12);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
				}
				jteOutput.writeContent("\n  <button class=\"btn\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.t("application.filter.do"));
				jteOutput.writeContent("</button>\n  ");
				if (!filter.query().isEmpty()) {
					jteOutput.writeContent("<a class=\"btn ghost\"");
					var __jte_html_attribute_13 = base;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_13);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.filter.clear"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n  <span class=\"muted\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("application.items.shown", page.shown()));
				jteOutput.writeContent("</span>\n</form>\n");
				if (page.groups().isEmpty()) {
					jteOutput.writeContent("\n<div class=\"panel empty\"><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(shell.t("application.items.none"));
					jteOutput.writeContent("</b><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("application.items.none.todo"));
					jteOutput.writeContent("</p><a class=\"btn\"");
					var __jte_html_attribute_14 = base;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_14);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("application.filter.clear"));
					jteOutput.writeContent("</a></div>\n");
				} else {
					jteOutput.writeContent("\n<form method=\"post\" action=\"/cases/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(number);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/self-assessments\" class=\"cols wide\">\n");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("\n<input type=\"hidden\" name=\"category\"");
					var __jte_html_attribute_15 = filter.category();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_15);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"item\"");
					var __jte_html_attribute_16 = filter.item();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_16);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"state\"");
					var __jte_html_attribute_17 = filter.state();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_17);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"kind\"");
					var __jte_html_attribute_18 = filter.kind();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_18)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_18);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n<div class=\"main\" id=\"requirement\">\n");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "requirement");
					jteOutput.writeContent("\n");
					Category last = null;
					jteOutput.writeContent("\n");
					for (Group group : page.groups()) {
						jteOutput.writeContent("\n");
						if (group.category() != last) {
							jteOutput.writeContent("<h2 class=\"cath\">");
							jteOutput.setContext("h2", null);
							jteOutput.writeUserContent(shell.words().numeral(group.category().no().value()));
							jteOutput.writeContent(" ");
							jteOutput.setContext("h2", null);
							jteOutput.writeUserContent(shell.t(group.category().name()));
							jteOutput.writeContent("</h2>");
						}
						jteOutput.writeContent("\n");
						last = group.category();
						jteOutput.writeContent("\n<section class=\"panel group\" aria-labelledby=\"g-");
						jteOutput.setContext("section", "aria-labelledby");
						jteOutput.writeUserContent(group.item().no().toString());
						jteOutput.setContext("section", null);
						jteOutput.writeContent("\"><header><h3 id=\"g-");
						jteOutput.setContext("h3", "id");
						jteOutput.writeUserContent(group.item().no().toString());
						jteOutput.setContext("h3", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("h3", null);
						jteOutput.writeUserContent(group.item().no().toString());
						jteOutput.writeContent(" ");
						jteOutput.setContext("h3", null);
						jteOutput.writeUserContent(shell.t(group.item().name()));
						jteOutput.writeContent("</h3></header>\n<ul class=\"rows\">\n");
						for (RequirementReadiness r : group.rows()) {
							jteOutput.writeContent("\n");
							gg.jte.generated.ondemand.application.JteitemrowGenerated.render(jteOutput, jteHtmlInterceptor, shell, page, r);
							jteOutput.writeContent("\n");
						}
						jteOutput.writeContent("\n</ul></section>\n");
					}
					jteOutput.writeContent("\n</div>\n<div class=\"side\">\n");
					if (page.mayEdit()) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.application.JtebatchGenerated.render(jteOutput, jteHtmlInterceptor, shell, page);
						jteOutput.writeContent("\n");
					} else {
						jteOutput.writeContent("\n<section class=\"panel\"><div class=\"body\"><p class=\"muted\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(shell.t("application.items.read-only"));
						jteOutput.writeContent("</p></div></section>\n");
					}
					jteOutput.writeContent("\n</div>\n</form>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, shell, number, "items");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.application.JtestripGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.file(), page.edition().standard().code());
			}
		}, java.util.List.of("application"), java.util.List.of(), !page.faults().isEmpty());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		ItemsPage page = (ItemsPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
