package gg.jte.generated.ondemand.assessment;
import ccso.platform.assessment.BatchPages.BatchForm;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtebatchGenerated {
	public static final String JTE_NAME = "assessment/batch.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,6,6,7,7,7,9,9,9,9,9,9,9,10,10,10,11,11,12,12,12,13,13,14,14,14,15,15,16,16,16,16,16,16,17,17,17,17,17,17,18,18,18,19,19,21,21,21,21,21,21,21,21,22,22,23,23,23,23,23,23,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,29,29,31,31,31,32,32,33,33,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,35,35,37,37,37,38,38,39,39,39,40,40,40,42,42,44,44,44,44,45,45,46,46,46,47,47,47,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, BatchForm page) {
		String number = page.file().number().value();
		jteOutput.writeContent("\n");
		String part = page.choice().chosenPart();
		jteOutput.writeContent("\n");
		String chosen = page.choice().judgement() == null ? "" : page.choice().judgement();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("assessment.batch.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"narrow panel\"><div class=\"body roomy\">\n<p><a href=\"/assess/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(number);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("assessment.back"));
				jteOutput.writeContent("</a></p>\n<h1 class=\"title\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("assessment.batch.title"));
				jteOutput.writeContent("</h1>\n");
				if (page.stage() == null) {
					jteOutput.writeContent("\n<p class=\"lead\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("assessment.batch.closed"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("\n<p class=\"lead\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("assessment.batch.lead"));
					jteOutput.writeContent("</p>\n");
					gg.jte.generated.ondemand.part.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults());
					jteOutput.writeContent("\n<form method=\"post\" action=\"/assess/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(number);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/batch\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("\n  <p class=\"field\"><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(shell.t("assessment.batch.stage"));
					jteOutput.writeContent("</b><br>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("stage." + page.stage().name()));
					jteOutput.writeContent("</p>\n  <div class=\"field\"><label for=\"part\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(shell.t("assessment.batch.part"));
					jteOutput.writeContent("</label>\n  ");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "part");
					jteOutput.writeContent("\n  <select id=\"part\" name=\"part\">\n    <option value=\"all\"");
					var __jte_html_attribute_0 = part.equals("all");
					if (__jte_html_attribute_0) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(shell.t("assessment.batch.part.all"));
					jteOutput.writeContent("</option>\n    ");
					for (var category : page.edition().categories()) {
						jteOutput.writeContent("\n    <optgroup label=\"");
						jteOutput.setContext("optgroup", "label");
						jteOutput.writeUserContent(shell.words().numeral(category.no().value()));
						jteOutput.setContext("optgroup", null);
						jteOutput.writeContent(" ");
						jteOutput.setContext("optgroup", "label");
						jteOutput.writeUserContent(shell.t(category.name()));
						jteOutput.setContext("optgroup", null);
						jteOutput.writeContent("\">\n      <option");
						var __jte_html_attribute_1 = category.no().toString();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("option", "value");
							jteOutput.writeUserContent(__jte_html_attribute_1);
							jteOutput.setContext("option", null);
							jteOutput.writeContent("\"");
						}
						var __jte_html_attribute_2 = part.equals(category.no().toString());
						if (__jte_html_attribute_2) {
						jteOutput.writeContent(" selected");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("option", null);
						jteOutput.writeUserContent(shell.t("assessment.batch.part.category", category.no().toString(), category.name()));
						jteOutput.writeContent("</option>\n      ");
						for (var item : category.items()) {
							jteOutput.writeContent("\n      <option");
							var __jte_html_attribute_3 = item.no().toString();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
								jteOutput.writeContent(" value=\"");
								jteOutput.setContext("option", "value");
								jteOutput.writeUserContent(__jte_html_attribute_3);
								jteOutput.setContext("option", null);
								jteOutput.writeContent("\"");
							}
							var __jte_html_attribute_4 = part.equals(item.no().toString());
							if (__jte_html_attribute_4) {
							jteOutput.writeContent(" selected");
							}
							jteOutput.writeContent(">");
							jteOutput.setContext("option", null);
							jteOutput.writeUserContent(item.no().toString());
							jteOutput.writeContent(" ");
							jteOutput.setContext("option", null);
							jteOutput.writeUserContent(shell.t(item.name()));
							jteOutput.writeContent("</option>\n      ");
						}
						jteOutput.writeContent("\n    </optgroup>\n    ");
					}
					jteOutput.writeContent("\n  </select></div>\n  <div class=\"field\"><fieldset id=\"judgement\"><legend>");
					jteOutput.setContext("legend", null);
					jteOutput.writeUserContent(shell.t("assessment.batch.judgement"));
					jteOutput.writeContent("</legend>\n  ");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "judgement");
					jteOutput.writeContent("\n  ");
					for (var judgement : page.judgements()) {
						jteOutput.writeContent("\n  <span class=\"choice\"><input type=\"radio\" name=\"judgement\"");
						var __jte_html_attribute_5 = judgement.name();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_5);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(" id=\"judgement-");
						jteOutput.setContext("input", "id");
						jteOutput.writeUserContent(judgement.name());
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
						var __jte_html_attribute_6 = chosen.equals(judgement.name());
						if (__jte_html_attribute_6) {
						jteOutput.writeContent(" checked");
						}
						jteOutput.writeContent("><label for=\"judgement-");
						jteOutput.setContext("label", "for");
						jteOutput.writeUserContent(judgement.name());
						jteOutput.setContext("label", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("label", null);
						jteOutput.writeUserContent(shell.t("judgement." + judgement.name()));
						jteOutput.writeContent("</label></span>\n  ");
					}
					jteOutput.writeContent("\n  </fieldset></div>\n  <div class=\"field\"><label for=\"reason\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(shell.t("assessment.batch.reason"));
					jteOutput.writeContent("</label>\n  ");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "reason");
					jteOutput.writeContent("\n  <textarea id=\"reason\" name=\"reason\">");
					jteOutput.setContext("textarea", null);
					jteOutput.writeUserContent(page.choice().typedReason());
					jteOutput.writeContent("</textarea></div>\n  <div class=\"acts\"><button class=\"btn primary\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("assessment.batch.plan"));
					jteOutput.writeContent("</button></div>\n</form>\n");
				}
				jteOutput.writeContent("\n</div></div>\n");
			}
		}, null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.application.JtestripGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.file(), page.edition().standard().code());
				jteOutput.writeContent("\n");
			}
		}, java.util.List.of("assessment"), java.util.List.of(), !page.faults().isEmpty());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		BatchForm page = (BatchForm)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
