package gg.jte.generated.ondemand.evidence;
import ccso.judging.EvidenceKind;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.EvidenceLibrary;
import ccso.platform.evidence.FileType;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtelibraryGenerated {
	public static final String JTE_NAME = "evidence/library.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,7,7,8,8,9,9,10,10,10,11,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,15,15,16,16,17,17,18,18,19,19,21,21,21,21,21,21,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,25,25,25,25,25,25,25,25,25,26,26,27,27,27,27,27,27,27,27,27,28,28,29,29,29,30,30,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,34,34,37,37,37,38,38,38,39,39,40,40,40,40,40,40,40,40,40,42,42,42,43,43,43,44,44,45,45,45,45,45,45,45,45,45,47,47,47,48,48,48,48,48,48,48,48,48,51,51,53,53,53,53,53,53,55,55,56,56,56,56,56,56,57,57,57,57,57,57,57,58,58,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,62,62,63,63,64,64,64,65,65,65,65,65,65,65,65,65,65,65,65,65,66,66,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,68,68,68,68,68,68,69,69,69,69,69,69,69,69,69,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,71,71,73,73,75,75,75,75,76,76,77,77,77,77,78,78,79,79,79,80,80,80,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, EvidenceLibrary page) {
		var head = page.head();
		jteOutput.writeContent("\n");
		var form = page.form();
		jteOutput.writeContent("\n");
		var outcome = page.outcome();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("evidence.library"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<h1 class=\"title\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("evidence.library"));
				jteOutput.writeContent("</h1>\n");
				if (!form.back().isEmpty()) {
					jteOutput.writeContent("\n<p class=\"back\"><a");
					var __jte_html_attribute_0 = form.back();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "left", "ico");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.t("evidence.back"));
					jteOutput.writeContent("</a></p>\n");
				}
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.part.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults());
				jteOutput.writeContent("\n");
				if (outcome != null) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.evidence.JteoutcomeGenerated.render(jteOutput, jteHtmlInterceptor, shell, head, form, outcome);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n");
				if (head.editable()) {
					jteOutput.writeContent("\n<section class=\"panel\" aria-labelledby=\"upload-title\">\n<header><h2 id=\"upload-title\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("evidence.upload"));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("evidence.upload.hint", AttachEvidence.LARGEST.toString()));
					jteOutput.writeContent("</p></header>\n<div class=\"body\">\n<form method=\"post\"");
					var __jte_html_attribute_1 = head.library();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" action=\"");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("form", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" enctype=\"multipart/form-data\" class=\"upload\"");
					var __jte_html_attribute_2 = shell.t("evidence.upload.progress");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" data-progress=\"");
						jteOutput.setContext("form", "data-progress");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("form", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_3 = shell.t("evidence.upload.last");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" data-last=\"");
						jteOutput.setContext("form", "data-last");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("form", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_4 = shell.t("evidence.upload.cut");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeContent(" data-cut=\"");
						jteOutput.setContext("form", "data-cut");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("form", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_5 = shell.t("evidence.upload.chosen");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" data-chosen=\"");
						jteOutput.setContext("form", "data-chosen");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("form", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n  ");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("\n  <input type=\"hidden\" name=\"back\"");
					var __jte_html_attribute_6 = form.back();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n  ");
					for (String entry : form.entries()) {
						jteOutput.writeContent("\n  <input type=\"hidden\" name=\"entry\"");
						var __jte_html_attribute_7 = entry;
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_7);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">\n  ");
					}
					jteOutput.writeContent("\n  <div class=\"field\" id=\"kind\"><fieldset><legend>");
					jteOutput.setContext("legend", null);
					jteOutput.writeUserContent(shell.t("evidence.kind"));
					jteOutput.writeContent("</legend>\n    ");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "kind");
					jteOutput.writeContent("\n    <div class=\"kinds\">\n    ");
					for (EvidenceKind kind : EvidenceKind.values()) {
						jteOutput.writeContent("\n    <div class=\"choice\"><input type=\"radio\" id=\"kind-");
						jteOutput.setContext("input", "id");
						jteOutput.writeUserContent(kind.name());
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\" name=\"kind\"");
						var __jte_html_attribute_8 = kind.name();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_8);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						var __jte_html_attribute_9 = kind == form.kind();
						if (__jte_html_attribute_9) {
						jteOutput.writeContent(" checked");
						}
						jteOutput.writeContent("><label for=\"kind-");
						jteOutput.setContext("label", "for");
						jteOutput.writeUserContent(kind.name());
						jteOutput.setContext("label", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("label", null);
						jteOutput.writeUserContent(shell.t("evidence.kind.choice." + kind.name()));
						jteOutput.writeContent("</label></div>\n    ");
					}
					jteOutput.writeContent("\n    </div>\n  </fieldset></div>\n  <div class=\"field\"><label for=\"files\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(shell.t("evidence.files"));
					jteOutput.writeContent("</label>\n    <p class=\"hint\" id=\"files-hint\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("evidence.files.hint"));
					jteOutput.writeContent("</p>\n    ");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "files");
					jteOutput.writeContent("\n    <div class=\"drop\"><input type=\"file\" id=\"files\" name=\"files\" multiple");
					var __jte_html_attribute_10 = FileType.accepted();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
						jteOutput.writeContent(" accept=\"");
						jteOutput.setContext("input", "accept");
						jteOutput.writeUserContent(__jte_html_attribute_10);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" aria-describedby=\"files-hint\"><p class=\"chosen\" aria-live=\"polite\"></p></div>\n  </div>\n  <div class=\"field\"><label for=\"formedOn\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(shell.t("evidence.formed-on"));
					jteOutput.writeContent("</label>\n    <p class=\"hint\" id=\"formedOn-hint\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("evidence.formed-on.hint"));
					jteOutput.writeContent("</p>\n    ");
					gg.jte.generated.ondemand.part.JtewrongGenerated.render(jteOutput, jteHtmlInterceptor, shell, page.faults(), "formedOn");
					jteOutput.writeContent("\n    <input type=\"date\" id=\"formedOn\" name=\"formedOn\"");
					var __jte_html_attribute_11 = form.formedOn();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_11);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" aria-describedby=\"formedOn-hint\">\n  </div>\n  <div class=\"acts\"><button class=\"btn primary\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("evidence.upload.do"));
					jteOutput.writeContent("</button></div>\n  <p class=\"progress\" role=\"status\" hidden><progress max=\"100\" value=\"0\"");
					var __jte_html_attribute_12 = shell.t("evidence.upload");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("progress", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_12);
						jteOutput.setContext("progress", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("></progress><span></span></p>\n</form>\n</div></section>\n");
				}
				jteOutput.writeContent("\n<section class=\"panel\" aria-labelledby=\"files-title\">\n<header><h2 id=\"files-title\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("evidence.list"));
				jteOutput.writeContent("</h2><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("evidence.list.count", page.rows().size()));
				jteOutput.writeContent("</p></header>\n<div class=\"body\">\n");
				if (page.rows().isEmpty()) {
					jteOutput.writeContent("\n<div class=\"empty\"><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(shell.t("evidence.empty.title"));
					jteOutput.writeContent("</b><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t(head.editable() ? "evidence.empty.todo" : "evidence.empty.read"));
					jteOutput.writeContent("</p>\n");
					if (head.editable()) {
						jteOutput.writeContent("<a class=\"btn\" href=\"#files\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(shell.t("evidence.empty.do"));
						jteOutput.writeContent("</a>");
					}
					jteOutput.writeContent("</div>\n");
				} else {
					jteOutput.writeContent("\n<table class=\"list cards\">\n<thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("evidence.label"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("evidence.file"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("evidence.formed-on"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("evidence.serves"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(shell.t("evidence.uploaded"));
					jteOutput.writeContent("</th><th scope=\"col\">SHA-256</th><th scope=\"col\"><span class=\"sr\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.t("evidence.download"));
					jteOutput.writeContent("</span></th></tr></thead>\n<tbody>\n");
					for (EvidenceLibrary.Row row : page.rows()) {
						jteOutput.writeContent("\n");
						var file = row.file();
						jteOutput.writeContent("\n<tr><th scope=\"row\"><span class=\"label\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(file.label());
						jteOutput.writeContent("</span></th>\n<td><a class=\"name\" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(head.library());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(file.label());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(file.title());
						jteOutput.writeContent("</a><br><span class=\"muted small\">");
						gg.jte.generated.ondemand.evidence.JtetypeGenerated.render(jteOutput, jteHtmlInterceptor, shell, file);
						jteOutput.writeContent("</span></td>\n<td>");
						gg.jte.generated.ondemand.evidence.JteformedGenerated.render(jteOutput, jteHtmlInterceptor, shell, file);
						jteOutput.writeContent("</td>\n<td>");
						if (row.serves() == 0) {
							jteOutput.writeContent("<span class=\"muted\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(shell.t("evidence.serves.none"));
							jteOutput.writeContent("</span>");
						} else {
							jteOutput.writeContent("<a href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(head.library());
							jteOutput.setContext("a", null);
							jteOutput.writeContent("/");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(file.label());
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\">");
							jteOutput.setContext("a", null);
							jteOutput.writeUserContent(shell.t("evidence.serves.count", row.serves()));
							jteOutput.writeContent("</a>");
						}
						jteOutput.writeContent("</td>\n<td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(file.uploaderName());
						jteOutput.writeContent("<br><span class=\"muted small\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(shell.words().minute(file.uploadedAt()));
						jteOutput.writeContent("</span></td>\n<td><details class=\"hash\"><summary><span class=\"code\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(file.shortSha256());
						jteOutput.writeContent("</span><span class=\"sr\"> ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(shell.t("evidence.sha256.full"));
						jteOutput.writeContent("</span></summary><span class=\"code\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(file.sha256());
						jteOutput.writeContent("</span></details></td>\n<td class=\"n\"><a class=\"btn s\" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(head.library());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(file.label());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("/file\" download>");
						gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "down", "ico");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(shell.t("evidence.download"));
						jteOutput.writeContent("<span class=\"sr\"> ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(file.label());
						jteOutput.writeContent("</span></a></td></tr>\n");
					}
					jteOutput.writeContent("\n</tbody></table>\n");
				}
				jteOutput.writeContent("\n</div></section>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.application.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, shell, head.number(), "evidence");
				jteOutput.writeContent("\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.application.JtestripGenerated.render(jteOutput, jteHtmlInterceptor, shell, head.file(), head.standard());
				jteOutput.writeContent("\n");
			}
		}, java.util.List.of("evidence"), head.editable() ? java.util.List.of("upload") : java.util.List.of(), outcome != null || !page.faults().isEmpty());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		EvidenceLibrary page = (EvidenceLibrary)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
