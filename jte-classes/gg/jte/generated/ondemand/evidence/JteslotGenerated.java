package gg.jte.generated.ondemand.evidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceSlot;
import ccso.platform.evidence.FileType;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteslotGenerated {
	public static final String JTE_NAME = "evidence/slot.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,9,9,10,10,10,11,11,12,12,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,21,21,23,23,24,24,25,25,25,25,25,25,25,25,25,25,25,25,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,28,28,30,30,31,31,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,33,33,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,36,36,36,36,36,36,36,36,36,36,36,37,37,37,38,38,38,38,38,38,38,38,38,40,40,41,41,41,41,42,42,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,44,44,44,44,44,44,44,44,44,44,44,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,47,47,47,49,49,50,50,51,51,51,52,52,52,52,53,53,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,56,56,56,58,58,59,59,61,61,61,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, EvidenceSlot slot) {
		var reference = slot.reference();
		jteOutput.writeContent("\n<section class=\"slot\"");
		var __jte_html_attribute_0 = slot.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("section", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("section", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" aria-labelledby=\"");
		jteOutput.setContext("section", "aria-labelledby");
		jteOutput.writeUserContent(slot.id());
		jteOutput.setContext("section", null);
		jteOutput.writeContent("-title\">\n<h3 id=\"");
		jteOutput.setContext("h3", "id");
		jteOutput.writeUserContent(slot.id());
		jteOutput.setContext("h3", null);
		jteOutput.writeContent("-title\"><span class=\"chip line\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("evidence.kind.choice." + slot.entry().kind().name()));
		jteOutput.writeContent("</span> ");
		jteOutput.setContext("h3", null);
		jteOutput.writeUserContent(shell.t(slot.entry().text()));
		jteOutput.writeContent("</h3>\n");
		if (slot.files().isEmpty() && reference == null) {
			jteOutput.writeContent("\n<p class=\"muted\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t("evidence.slot.none"));
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
		if (!slot.files().isEmpty()) {
			jteOutput.writeContent("\n<ul class=\"served\">\n");
			for (EvidenceFile file : slot.files()) {
				jteOutput.writeContent("\n<li><span><a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(slot.library());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(file.label());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"><span class=\"label\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(file.label());
				jteOutput.writeContent("</span> ");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(file.title());
				jteOutput.writeContent("</a><br><span class=\"muted small\">");
				gg.jte.generated.ondemand.evidence.JtetypeGenerated.render(jteOutput, jteHtmlInterceptor, shell, file);
				jteOutput.writeContent(" · ");
				gg.jte.generated.ondemand.evidence.JteformedGenerated.render(jteOutput, jteHtmlInterceptor, shell, file);
				jteOutput.writeContent("</span></span>\n<span class=\"do\"><a class=\"btn s\" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(slot.library());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(file.label());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/file\" download>");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("evidence.download"));
				jteOutput.writeContent("<span class=\"sr\"> ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(file.label());
				jteOutput.writeContent("</span></a>\n");
				if (slot.editable()) {
					jteOutput.writeContent("\n<form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(slot.library());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/link-removals\">");
					gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
					jteOutput.writeContent("<input type=\"hidden\" name=\"label\"");
					var __jte_html_attribute_1 = file.label();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"entry\"");
					var __jte_html_attribute_2 = slot.code();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"back\"");
					var __jte_html_attribute_3 = slot.back();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><button class=\"btn s\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(shell.t("evidence.unlink"));
					jteOutput.writeContent("<span class=\"sr\"> ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(file.label());
					jteOutput.writeContent("</span></button></form>\n");
				}
				jteOutput.writeContent("\n</span></li>\n");
			}
			jteOutput.writeContent("\n</ul>\n");
		}
		jteOutput.writeContent("\n");
		if (reference != null) {
			jteOutput.writeContent("\n<div class=\"reference\"><p><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(shell.t("evidence.reference"));
			jteOutput.writeContent("</b> ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(reference.statement());
			jteOutput.writeContent("<br><span class=\"muted small\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(reference.statedBy());
			jteOutput.writeContent(" · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.words().minute(reference.statedAt()));
			jteOutput.writeContent("</span></p>\n");
			if (slot.editable()) {
				jteOutput.writeContent("\n<form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(slot.library());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/onsite-reference-removals\">");
				gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
				jteOutput.writeContent("<input type=\"hidden\" name=\"entry\"");
				var __jte_html_attribute_4 = slot.code();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><input type=\"hidden\" name=\"back\"");
				var __jte_html_attribute_5 = slot.back();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><button class=\"btn s\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.t("evidence.reference.remove"));
				jteOutput.writeContent("</button></form>\n");
			}
			jteOutput.writeContent("\n</div>\n");
		}
		jteOutput.writeContent("\n");
		if (slot.editable()) {
			jteOutput.writeContent("\n<form method=\"post\"");
			var __jte_html_attribute_6 = slot.library();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" enctype=\"multipart/form-data\" class=\"add upload\"");
			var __jte_html_attribute_7 = shell.t("evidence.upload.progress");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" data-progress=\"");
				jteOutput.setContext("form", "data-progress");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_8 = shell.t("evidence.upload.last");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" data-last=\"");
				jteOutput.setContext("form", "data-last");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_9 = shell.t("evidence.upload.cut");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" data-cut=\"");
				jteOutput.setContext("form", "data-cut");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_10 = shell.t("evidence.upload.chosen");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
				jteOutput.writeContent(" data-chosen=\"");
				jteOutput.setContext("form", "data-chosen");
				jteOutput.writeUserContent(__jte_html_attribute_10);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n  ");
			gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
			jteOutput.writeContent("\n  <input type=\"hidden\" name=\"kind\"");
			var __jte_html_attribute_11 = slot.entry().kind().name();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_11);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><input type=\"hidden\" name=\"entry\"");
			var __jte_html_attribute_12 = slot.code();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_12);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><input type=\"hidden\" name=\"back\"");
			var __jte_html_attribute_13 = slot.back();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_13);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n  <div class=\"field drop\"><label for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(slot.id());
			jteOutput.setContext("label", null);
			jteOutput.writeContent("-files\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(shell.t("evidence.files"));
			jteOutput.writeContent("</label><input type=\"file\" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(slot.id());
			jteOutput.setContext("input", null);
			jteOutput.writeContent("-files\" name=\"files\" multiple");
			var __jte_html_attribute_14 = FileType.accepted();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
				jteOutput.writeContent(" accept=\"");
				jteOutput.setContext("input", "accept");
				jteOutput.writeUserContent(__jte_html_attribute_14);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><p class=\"chosen\" aria-live=\"polite\"></p></div>\n  <div class=\"field\"><label for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(slot.id());
			jteOutput.setContext("label", null);
			jteOutput.writeContent("-formedOn\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(shell.t("evidence.formed-on"));
			jteOutput.writeContent("</label><input type=\"date\" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(slot.id());
			jteOutput.setContext("input", null);
			jteOutput.writeContent("-formedOn\" name=\"formedOn\"></div>\n  <button class=\"btn\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(shell.t("evidence.upload.do"));
			jteOutput.writeContent("</button>\n  <p class=\"progress\" role=\"status\" hidden><progress max=\"100\" value=\"0\"");
			var __jte_html_attribute_15 = shell.t("evidence.upload");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("progress", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_15);
				jteOutput.setContext("progress", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></progress><span></span></p>\n</form>\n");
			if (!slot.others().isEmpty()) {
				jteOutput.writeContent("\n<form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(slot.library());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/links\" class=\"add\">\n  ");
				gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
				jteOutput.writeContent("\n  <input type=\"hidden\" name=\"entry\"");
				var __jte_html_attribute_16 = slot.code();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_16);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><input type=\"hidden\" name=\"back\"");
				var __jte_html_attribute_17 = slot.back();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_17);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n  <div class=\"field\"><label for=\"");
				jteOutput.setContext("label", "for");
				jteOutput.writeUserContent(slot.id());
				jteOutput.setContext("label", null);
				jteOutput.writeContent("-label\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(shell.t("evidence.slot.existing"));
				jteOutput.writeContent("</label><select id=\"");
				jteOutput.setContext("select", "id");
				jteOutput.writeUserContent(slot.id());
				jteOutput.setContext("select", null);
				jteOutput.writeContent("-label\" name=\"label\">\n  ");
				for (EvidenceFile other : slot.others()) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_18 = other.label();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_18)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_18);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(other.label());
					jteOutput.writeContent(" ");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(other.title());
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("\n  </select></div>\n  <button class=\"btn\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.t("evidence.slot.link"));
				jteOutput.writeContent("</button>\n</form>\n");
			}
			jteOutput.writeContent("\n");
			if (reference == null) {
				jteOutput.writeContent("\n<details class=\"add-reference\"><summary>");
				jteOutput.setContext("summary", null);
				jteOutput.writeUserContent(shell.t("evidence.slot.reference"));
				jteOutput.writeContent("</summary>\n<form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(slot.library());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/onsite-references\">\n  ");
				gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
				jteOutput.writeContent("\n  <input type=\"hidden\" name=\"entry\"");
				var __jte_html_attribute_19 = slot.code();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_19)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_19);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><input type=\"hidden\" name=\"back\"");
				var __jte_html_attribute_20 = slot.back();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_20)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_20);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n  <div class=\"field\"><label for=\"");
				jteOutput.setContext("label", "for");
				jteOutput.writeUserContent(slot.id());
				jteOutput.setContext("label", null);
				jteOutput.writeContent("-statement\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(shell.t("evidence.reference.statement"));
				jteOutput.writeContent("</label><p class=\"hint\" id=\"");
				jteOutput.setContext("p", "id");
				jteOutput.writeUserContent(slot.id());
				jteOutput.setContext("p", null);
				jteOutput.writeContent("-hint\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("evidence.reference.hint"));
				jteOutput.writeContent("</p><textarea id=\"");
				jteOutput.setContext("textarea", "id");
				jteOutput.writeUserContent(slot.id());
				jteOutput.setContext("textarea", null);
				jteOutput.writeContent("-statement\" name=\"statement\" aria-describedby=\"");
				jteOutput.setContext("textarea", "aria-describedby");
				jteOutput.writeUserContent(slot.id());
				jteOutput.setContext("textarea", null);
				jteOutput.writeContent("-hint\"></textarea></div>\n  <div class=\"acts\"><button class=\"btn\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.t("evidence.reference.do"));
				jteOutput.writeContent("</button></div>\n</form></details>\n");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		EvidenceSlot slot = (EvidenceSlot)params.get("slot");
		render(jteOutput, jteHtmlInterceptor, shell, slot);
	}
}
