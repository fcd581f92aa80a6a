package gg.jte.generated.ondemand.assessment;
import ccso.catalogue.EvidenceEntry;
import ccso.judging.EvidenceKind;
import ccso.judging.Stage;
import ccso.platform.assessment.DeterminationEntry;
import ccso.platform.assessment.EvidencePreview;
import ccso.platform.assessment.Judgement;
import ccso.platform.assessment.JudgingPages.*;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtejudgeGenerated {
	public static final String JTE_NAME = "assessment/judge.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,9,9,9,9,11,11,12,12,13,13,14,14,16,16,16,16,16,16,16,16,16,20,20,20,20,20,20,20,20,20,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,29,29,29,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,32,32,32,32,32,32,32,32,32,33,33,33,33,33,33,33,33,33,34,34,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,36,36,38,38,38,38,38,38,38,38,38,40,40,40,40,40,40,41,41,41,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,43,43,43,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,46,46,46,46,46,46,46,46,46,48,48,48,48,48,48,48,50,50,50,50,50,50,50,50,50,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,54,54,54,54,54,54,54,55,55,56,56,56,56,56,56,56,56,56,56,56,56,57,57,58,58,59,59,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,61,61,63,63,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,69,69,69,69,69,69,69,69,69,69,69,69,69,70,70,70,71,71,71,71,71,71,72,72,72,72,72,72,72,72,72,72,72,72,72,72,72,72,73,73,73,73,73,73,73,74,74,75,75,75,75,75,75,75,75,76,76,77,77,77,77,77,77,77,77,77,77,77,77,77,78,78,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,81,81,82,82,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,84,84,86,86,86,86,86,86,88,88,88,88,88,88,88,88,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,90,90,91,91,91,91,91,91,91,91,91,91,91,91,91,91,91,92,92,93,93,93,94,94,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,97,97,97,97,97,97,98,98,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,100,100,103,103,103,103,103,103,103,103,103,105,105,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,107,107,108,108,108,108,108,108,108,110,110,111,111,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,114,114,115,115,115,115,115,115,115,115,115,115,115,116,116,117,117,117,117,118,118,119,119,120,120,120,120,120,120,120,120,120,120,120,120,120,120,120,120,120,121,121,122,122,122,122,122,122,122,122,122,122,122,122,122,122,122,122,122,123,123,124,124,124,124,124,124,125,125,126,126,126,126,126,126,126,128,128,128,129,129,130,130,130,130,130,130,131,131,132,132,132,133,133,133,133,133,133,133,133,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,135,135,135,135,135,135,135,136,136,136,136,136,136,136,136,136,136,136,136,136,136,136,141,141,141,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Judging page) {
		var base = page.address();
		jteOutput.writeContent("\n");
		var req = page.requirement();
		jteOutput.writeContent("\n");
		var near = page.neighbours();
		jteOutput.writeContent("\n");
		String here = base + "/judge/" + req.no().value();
		jteOutput.writeContent("\n<!DOCTYPE html>\n<html");
		var __jte_html_attribute_0 = shell.words().lang();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1,viewport-fit=cover\">\n<title>");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(req.no().value());
		jteOutput.writeContent(" ");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(shell.t("judging.title"));
		jteOutput.writeContent(" · ");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(shell.t("site.name"));
		jteOutput.writeContent("</title>\n<link rel=\"icon\" href=\"/assets/mark.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/assets/tokens.css\">\n<link rel=\"stylesheet\" href=\"/assets/base.css\">\n<link rel=\"stylesheet\" href=\"/assets/components.css\">\n<link rel=\"stylesheet\" href=\"/assets/judging.css\">\n<script type=\"module\" src=\"/assets/judge-keys.js\"></script>\n</head>\n<body class=\"judging\"");
		var __jte_html_attribute_1 = near.before() == null ? "" : base + "/judge/" + near.before().value();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-before=\"");
			jteOutput.setContext("body", "data-before");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = near.after() == null ? "" : base + "/judge/" + near.after().value();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" data-after=\"");
			jteOutput.setContext("body", "data-after");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = near.nextOpen() == null ? "" : base + "/judge/" + near.nextOpen().value();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" data-next=\"");
			jteOutput.setContext("body", "data-next");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = shell.t("judging.saving");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" data-saving=\"");
			jteOutput.setContext("body", "data-saving");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = shell.t("judging.unsaved");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" data-unsaved=\"");
			jteOutput.setContext("body", "data-unsaved");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_6 = shell.t("judging.saved");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" data-saved=\"");
			jteOutput.setContext("body", "data-saved");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = shell.t("judging.offline");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" data-offline=\"");
			jteOutput.setContext("body", "data-offline");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_8 = shell.t("refusal.assessment.reason-missing");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" data-reason=\"");
			jteOutput.setContext("body", "data-reason");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-draft=\"");
		jteOutput.setContext("body", "data-draft");
		jteOutput.writeUserContent(page.dossier().number().value());
		jteOutput.setContext("body", null);
		jteOutput.writeContent(":");
		jteOutput.setContext("body", "data-draft");
		jteOutput.writeUserContent(req.key());
		jteOutput.setContext("body", null);
		jteOutput.writeContent(":");
		jteOutput.setContext("body", "data-draft");
		jteOutput.writeUserContent(page.stage().name());
		jteOutput.setContext("body", null);
		jteOutput.writeContent("\">\n<a class=\"skip\" href=\"#q\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("judging.skip"));
		jteOutput.writeContent("</a>\n<header class=\"jt\">\n  <a class=\"back\"");
		var __jte_html_attribute_9 = base;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_10 = shell.t("judging.back");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("a", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_10);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "left", "ico");
		jteOutput.writeContent("</a>\n  <div class=\"ct\"><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(shell.words().chinese() ? page.dossier().applicant().name() : page.dossier().applicant().nameEn());
		jteOutput.writeContent("</b><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("judging.stage." + page.stage().name()));
		jteOutput.writeContent(" · ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(page.dossier().number().value());
		jteOutput.writeContent("</span></div>\n  <ol class=\"nine\"");
		var __jte_html_attribute_11 = shell.t("judging.bars");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("ol", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_11);
			jteOutput.setContext("ol", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		for (Bar bar : page.bars()) {
			jteOutput.writeContent("\n    <li");
			var __jte_html_attribute_12 = bar.no().equals(page.category().no()) ? "now" : bar.judged() == bar.due() ? "full" : "";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("li", "class");
				jteOutput.writeUserContent(__jte_html_attribute_12);
				jteOutput.setContext("li", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/judge/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(bar.first().value());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_13 = shell.t("judging.bar", shell.words().numeral(bar.no().value()), bar.name(), bar.judged(), bar.due());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_13);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><i><b style=\"height:");
			jteOutput.setContext("b", "style");
			jteOutput.writeUserContent(bar.percent());
			jteOutput.setContext("b", null);
			jteOutput.writeContent("%;--p:");
			jteOutput.setContext("b", "style");
			jteOutput.writeUserContent(bar.percent());
			jteOutput.setContext("b", null);
			jteOutput.writeContent("%\"></b></i><span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.words().numeral(bar.no().value()));
			jteOutput.writeContent("</span></a></li>\n  ");
		}
		jteOutput.writeContent("\n  </ol>\n  <div class=\"pr\"><b><span id=\"judged\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(page.progress().judged());
		jteOutput.writeContent("</span><small> / ");
		jteOutput.setContext("small", null);
		jteOutput.writeUserContent(page.progress().due());
		jteOutput.writeContent("</small></b><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("judging.left", page.progress().left()));
		jteOutput.writeContent("</span></div>\n  <span class=\"fill\"></span>\n  <span class=\"saved\" id=\"saved\" role=\"status\">");
		if (page.entry() != null) {
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check", "ico");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("judging.saved-at", shell.words().minute(page.entry().at())));
		}
		jteOutput.writeContent("</span>\n  <details class=\"menu keys\"><summary class=\"kb\">");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(shell.t("judging.keys"));
		jteOutput.writeContent(" <kbd>?</kbd></summary><div>\n    <p><kbd>J</kbd> <kbd>K</kbd> ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("judging.keys.move"));
		jteOutput.writeContent("</p><p><kbd>Y</kbd> <kbd>N</kbd> <kbd>A</kbd> <kbd>S</kbd> ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("judging.keys.judge"));
		jteOutput.writeContent("</p><p><kbd>Enter</kbd> ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("judging.keys.enter"));
		jteOutput.writeContent("</p><p><kbd>E</kbd> ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("judging.keys.cite"));
		jteOutput.writeContent("</p><p><kbd>C</kbd> ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("judging.keys.reason"));
		jteOutput.writeContent("</p><p><kbd>Z</kbd> ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("judging.keys.undo"));
		jteOutput.writeContent("</p><p><kbd>Esc</kbd> ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t("judging.keys.escape"));
		jteOutput.writeContent("</p>\n    <label class=\"choice\"><input type=\"checkbox\" id=\"keys-on\" checked> ");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(shell.t("judging.keys.on"));
		jteOutput.writeContent("</label>\n  </div></details>\n  <a class=\"lang\"");
		var __jte_html_attribute_14 = shell.otherLanguage();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_14);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_15 = shell.words().chinese() ? "en" : "zh-CN";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("a", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_15);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.t("site.other-language"));
		jteOutput.writeContent("</a>\n  <span class=\"me\"><span class=\"ava b\" aria-hidden=\"true\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.name().substring(0, 1));
		jteOutput.writeContent("</span><span class=\"mename\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.name());
		jteOutput.writeContent("<span class=\"muted\"> ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.roleWord());
		jteOutput.writeContent("</span></span></span>\n</header>\n");
		if (shell.notice() != null) {
			jteOutput.writeContent("<p class=\"notice slim\" role=\"status\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.notice());
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n<div class=\"three\">\n<nav class=\"left\"");
		var __jte_html_attribute_16 = shell.t("judging.directory");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_16);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <div class=\"lh\">");
		if (near.categoryBefore() != null) {
			jteOutput.writeContent("<a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/judge/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(near.categoryBefore().value());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" class=\"iconbtn\"");
			var __jte_html_attribute_17 = shell.t("judging.category-before");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_17);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "left", "ico");
			jteOutput.writeContent("</a>");
		} else {
			jteOutput.writeContent("<span class=\"iconbtn\"></span>");
		}
		jteOutput.writeContent("<b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(shell.words().numeral(page.category().no().value()));
		jteOutput.writeContent(" ");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(shell.t(page.category().name()));
		jteOutput.writeContent("</b>");
		if (near.categoryAfter() != null) {
			jteOutput.writeContent("<a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/judge/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(near.categoryAfter().value());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" class=\"iconbtn\"");
			var __jte_html_attribute_18 = shell.t("judging.category-after");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_18)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_18);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "right", "ico");
			jteOutput.writeContent("</a>");
		} else {
			jteOutput.writeContent("<span class=\"iconbtn\"></span>");
		}
		jteOutput.writeContent("</div>\n  <div class=\"lf\">");
		for (Filter filter : Filter.values()) {
			jteOutput.writeContent("<a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(here);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("?filter=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(filter.name());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_19 = filter == page.filter() ? "true" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_19)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_19);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(shell.t("judging.filter." + filter.name()));
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("</div>\n  <ol class=\"ls\" tabindex=\"0\">\n  ");
		if (page.groups().isEmpty()) {
			jteOutput.writeContent("<li class=\"empty\">");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(shell.t("judging.filter.empty"));
			jteOutput.writeContent("</li>");
		}
		jteOutput.writeContent("\n  ");
		for (Group group : page.groups()) {
			jteOutput.writeContent("\n    <li class=\"g\"><h3><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(group.item().no().toString());
			jteOutput.writeContent("</b> ");
			jteOutput.setContext("h3", null);
			jteOutput.writeUserContent(shell.t(group.item().name()));
			jteOutput.writeContent("<span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(group.judged());
			jteOutput.writeContent("/");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(group.due());
			jteOutput.writeContent("</span></h3><ul>\n    ");
			for (Line line : group.lines()) {
				jteOutput.writeContent("\n      ");
				boolean cur = line.no().equals(req.no());
				jteOutput.writeContent("\n      ");
				String look = switch (line.judgement()) { case CONFORMING -> "pass"; case NONCONFORMING -> "fail"; case NOT_APPLICABLE -> "na"; case SUPPLEMENT -> "supp"; case OPEN -> "todo"; };
				jteOutput.writeContent("\n      <li><a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/judge/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(line.no().value());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" class=\"it ");
				jteOutput.setContext("a", "class");
				jteOutput.writeUserContent(look);
				jteOutput.setContext("a", null);
				jteOutput.setContext("a", "class");
				jteOutput.writeUserContent(cur ? " cur" : "");
				jteOutput.setContext("a", null);
				jteOutput.setContext("a", "class");
				jteOutput.writeUserContent(line.due() ? "" : " notdue");
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_20 = cur ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_20)) {
					jteOutput.writeContent(" aria-current=\"");
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_20);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><span class=\"st\">");
				gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, switch (look) { case "pass" -> "check"; case "fail" -> "cross"; case "na" -> "dash"; case "supp" -> "bang"; default -> "ring"; }, "g");
				jteOutput.writeContent("<span class=\"sr\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("judgement." + line.judgement().name()));
				jteOutput.writeContent("</span></span><span class=\"c\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(line.no().value());
				jteOutput.writeContent("</span><span class=\"t\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t(line.title()));
				jteOutput.writeContent("</span><span class=\"e\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(line.letters());
				jteOutput.writeContent("</span></a></li>\n    ");
			}
			jteOutput.writeContent("\n    </ul></li>\n  ");
		}
		jteOutput.writeContent("\n  </ol>\n  <footer><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("judging.category-line", page.line().judged(), page.line().required()));
		jteOutput.writeContent("</span><b");
		var __jte_html_attribute_21 = page.line().spare() < 0 ? "t-bad" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_21)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("b", "class");
			jteOutput.writeUserContent(__jte_html_attribute_21);
			jteOutput.setContext("b", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(page.line().spare() < 0 ? shell.t("judging.short", -page.line().spare()) : shell.t("judging.spare", page.line().spare()));
		jteOutput.writeContent("</b></footer>\n</nav>\n<main class=\"mid\" id=\"q\">\n  <div class=\"crumb\"><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(page.item().no().toString());
		jteOutput.writeContent(" ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t(page.item().name()));
		jteOutput.writeContent("</span><span class=\"fill\"></span><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("judging.position", page.position(), page.category().requirements().size()));
		jteOutput.writeContent("</span>");
		if (near.before() != null) {
			jteOutput.writeContent("<a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/judge/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(near.before().value());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_22 = shell.t("judging.before");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_22)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_22);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><kbd>K</kbd></a>");
		}
		if (near.after() != null) {
			jteOutput.writeContent("<a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/judge/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(near.after().value());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_23 = shell.t("judging.after");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_23)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_23);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><kbd>J</kbd></a>");
		}
		jteOutput.writeContent("</div>\n  <article class=\"req\"><div class=\"code-no\">");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(req.no().value());
		jteOutput.writeContent("<span class=\"need\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("judging.need"));
		jteOutput.writeContent(" ");
		for (EvidenceEntry entry : req.evidence()) {
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, switch (entry.kind()) { case DOCUMENT -> "doc"; case DATA -> "bars"; case ON_SITE -> "pin"; }, "ico");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("judging.kind." + entry.kind().name()));
			jteOutput.writeContent(" ");
		}
		jteOutput.writeContent("</span></div>\n  <h1>");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(shell.t(req.text()));
		jteOutput.writeContent("</h1>\n  <p class=\"ask\"><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(shell.t("judging.question"));
		jteOutput.writeContent("</b> ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t(req.question()));
		jteOutput.writeContent("</p>\n  <details><summary>");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(shell.t("judging.guide"));
		jteOutput.writeContent("</summary><p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(shell.t(req.conformingWhen()));
		jteOutput.writeContent("</p><ul>");
		for (EvidenceEntry entry : req.evidence()) {
			jteOutput.writeContent("<li>");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(shell.t("judging.kind." + entry.kind().name()));
			jteOutput.writeContent("：");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(shell.t(entry.text()));
			jteOutput.writeContent("</li>");
		}
		jteOutput.writeContent("</ul></details></article>\n  ");
		if (page.standing().excluded()) {
			jteOutput.writeContent("<p class=\"tell\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t("judging.excluded"));
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n  ");
		if (page.stage() == Stage.SITE && page.standing().due(Stage.DESK)) {
			jteOutput.writeContent("\n    <p class=\"desk\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t("judging.desk-said"));
			jteOutput.writeContent(" ");
			gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, switch (page.standing().judgement(Stage.DESK)) { case CONFORMING -> "pass"; case NONCONFORMING -> "fail"; case NOT_APPLICABLE -> "na"; case SUPPLEMENT -> "supp"; case OPEN -> "todo"; }, shell.t("judgement." + page.standing().judgement(Stage.DESK).name()));
			jteOutput.writeContent(" <span class=\"muted\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(page.standing().desk() == null ? "" : page.standing().desk().reason());
			jteOutput.writeContent("</span></p>\n  ");
		}
		jteOutput.writeContent("\n  <form class=\"vd\" id=\"verdict\" method=\"post\" action=\"");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(base);
		jteOutput.setContext("form", null);
		jteOutput.writeContent("/determinations\"");
		var __jte_html_attribute_24 = shell.t("judging.verdict");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_24)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("form", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_24);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    ");
		gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
		jteOutput.writeContent("\n    <input type=\"hidden\" name=\"clientId\"");
		var __jte_html_attribute_25 = page.clientId();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_25)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_25);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><input type=\"hidden\" name=\"requirement\"");
		var __jte_html_attribute_26 = req.key();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_26)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_26);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><input type=\"hidden\" name=\"stage\"");
		var __jte_html_attribute_27 = page.stage().name();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_27)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_27);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><input type=\"hidden\" name=\"basedOn\"");
		var __jte_html_attribute_28 = page.basedOn();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_28)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_28);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><input type=\"hidden\" name=\"next\"");
		var __jte_html_attribute_29 = near.nextOpen() == null ? "" : near.nextOpen().value();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_29)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_29);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <div class=\"vb\">\n    ");
		for (Judgement judgement : new Judgement[] {Judgement.CONFORMING, Judgement.NONCONFORMING, Judgement.NOT_APPLICABLE, Judgement.SUPPLEMENT}) {
			jteOutput.writeContent("\n      ");
			String look = switch (judgement) { case CONFORMING -> "pass"; case NONCONFORMING -> "fail"; case NOT_APPLICABLE -> "na"; default -> "supp"; };
			jteOutput.writeContent("\n      <button class=\"v ");
			jteOutput.setContext("button", "class");
			jteOutput.writeUserContent(look);
			jteOutput.setContext("button", null);
			jteOutput.setContext("button", "class");
			jteOutput.writeUserContent(page.judgement() == judgement ? " on" : "");
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\" name=\"judgement\"");
			var __jte_html_attribute_30 = judgement.name();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_30)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("button", "value");
				jteOutput.writeUserContent(__jte_html_attribute_30);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_31 = page.judgement() == judgement ? "true" : "false";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_31)) {
				jteOutput.writeContent(" aria-pressed=\"");
				jteOutput.setContext("button", "aria-pressed");
				jteOutput.writeUserContent(__jte_html_attribute_31);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_32 = !page.writable();
			if (__jte_html_attribute_32) {
			jteOutput.writeContent(" disabled");
			}
			jteOutput.writeContent(">");
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, switch (look) { case "pass" -> "check"; case "fail" -> "cross"; case "na" -> "dash"; default -> "bang"; }, "vg");
			jteOutput.writeContent("<b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(shell.t("judgement." + judgement.name()));
			jteOutput.writeContent("</b><kbd>");
			jteOutput.setContext("kbd", null);
			jteOutput.writeUserContent(shell.t("judging.key." + judgement.name()));
			jteOutput.writeContent("</kbd></button>\n    ");
		}
		jteOutput.writeContent("\n    </div>\n    <div class=\"why\"><label for=\"reason\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(shell.t("judging.reason"));
		jteOutput.writeContent(" <span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(shell.t("judging.reason.who"));
		jteOutput.writeContent("</span></label>\n    <div id=\"problem\" class=\"problem\" role=\"alert\" hidden></div>\n    <textarea id=\"reason\" name=\"reason\" maxlength=\"500\"");
		var __jte_html_attribute_33 = !page.writable();
		if (__jte_html_attribute_33) {
		jteOutput.writeContent(" disabled");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("textarea", null);
		jteOutput.writeUserContent(page.entry() == null ? "" : page.entry().reason());
		jteOutput.writeContent("</textarea>\n    <div class=\"tl\">");
		if (page.file() != null) {
			jteOutput.writeContent("<button type=\"button\" id=\"cite\" data-cite=\"【");
			jteOutput.setContext("button", "data-cite");
			jteOutput.writeUserContent(page.file().label());
			jteOutput.setContext("button", null);
			jteOutput.writeContent("】\"");
			var __jte_html_attribute_34 = !page.writable();
			if (__jte_html_attribute_34) {
			jteOutput.writeContent(" disabled");
			}
			jteOutput.writeContent(">");
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "clip", "ico");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(shell.t("judging.cite"));
			jteOutput.writeContent(" <kbd>E</kbd></button>");
		}
		jteOutput.writeContent("<span class=\"fill\"></span><span><span id=\"length\">0</span> / 500</span></div></div>\n    ");
		if (page.writable()) {
			jteOutput.writeContent("\n    <div class=\"go\"><button class=\"btn primary\" type=\"submit\" id=\"save\" name=\"judgement\"");
			var __jte_html_attribute_35 = page.judgement() == Judgement.OPEN ? "" : page.judgement().name();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_35)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("button", "value");
				jteOutput.writeUserContent(__jte_html_attribute_35);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(shell.t("judging.save-next"));
			jteOutput.writeContent(" <kbd>Enter</kbd></button><button class=\"btn\" type=\"submit\" form=\"undo\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(shell.t("judging.undo"));
			jteOutput.writeContent(" <kbd>Z</kbd></button></div>\n    ");
		} else {
			jteOutput.writeContent("\n    <p class=\"tell\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t(page.standing().due(page.stage()) ? "judging.closed" : "judging.not-due", shell.t("case.state." + page.dossier().state().name())));
			jteOutput.writeContent("</p>\n    ");
		}
		jteOutput.writeContent("\n  </form>\n  <form id=\"undo\" method=\"post\" action=\"");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(base);
		jteOutput.setContext("form", null);
		jteOutput.writeContent("/undo\">");
		gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
		jteOutput.writeContent("<input type=\"hidden\" name=\"stage\"");
		var __jte_html_attribute_36 = page.stage().name();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_36)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_36);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><input type=\"hidden\" name=\"clientId\"");
		var __jte_html_attribute_37 = page.undoId();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_37)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_37);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></form>\n  <section class=\"th\"><h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(shell.t("judging.history"));
		jteOutput.writeContent(" <span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(page.history().size());
		jteOutput.writeContent("</span></h2><ol>\n  ");
		for (DeterminationEntry entry : page.history()) {
			jteOutput.writeContent("\n    <li><span class=\"ava s b\" aria-hidden=\"true\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(entry.byName().substring(0, 1));
			jteOutput.writeContent("</span><p><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(entry.byName());
			jteOutput.writeContent("</b><time");
			var __jte_html_attribute_38 = entry.at().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_38)) {
				jteOutput.writeContent(" datetime=\"");
				jteOutput.setContext("time", "datetime");
				jteOutput.writeUserContent(__jte_html_attribute_38);
				jteOutput.setContext("time", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("time", null);
			jteOutput.writeUserContent(shell.words().minute(entry.at()));
			jteOutput.writeContent("</time>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t("judging.stage." + entry.stage().name()));
			jteOutput.writeContent(" · ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(entry.undoes() == null ? shell.t("judgement." + entry.judgement().name()) : shell.t("judging.undone"));
			jteOutput.writeContent(" ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(entry.reason());
			if (entry.countersigned() != null) {
				jteOutput.writeContent(" · ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("judging.countersigned", entry.countersigned().byName()));
			}
			if (entry.settled() != null) {
				jteOutput.writeContent(" · ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("judging.settled", entry.settled().byName(), entry.settled().reason()));
			}
			jteOutput.writeContent("</p></li>\n  ");
		}
		jteOutput.writeContent("\n  </ol></section>\n</main>\n<aside class=\"right\"");
		var __jte_html_attribute_39 = shell.t("judging.evidence");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_39)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("aside", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_39);
			jteOutput.setContext("aside", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <div class=\"tabs\">\n  ");
		for (EvidenceFile file : page.files()) {
			jteOutput.writeContent("\n    <a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(here);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("?evidence=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(file.label());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_40 = page.file() != null && file.label().equals(page.file().label()) ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_40)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_40);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><i>");
			jteOutput.setContext("i", null);
			jteOutput.writeUserContent(file.label());
			jteOutput.writeContent("</i>");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(file.title());
			jteOutput.writeContent("</a>\n  ");
		}
		jteOutput.writeContent("\n  ");
		if (page.files().isEmpty()) {
			jteOutput.writeContent("<span class=\"none\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("judging.no-files"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n  </div>\n  ");
		if (page.file() != null) {
			jteOutput.writeContent("\n  ");
			EvidenceFile file = page.file();
			jteOutput.writeContent("\n  <div class=\"meta\"><span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(file.fileName());
			jteOutput.writeContent(" · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(file.fileSize().toString());
			jteOutput.writeContent(" · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.t("judging.uploaded", shell.words().minute(file.uploadedAt())));
			jteOutput.writeContent("</span>");
			if (file.formedOn() != null) {
				jteOutput.writeContent("<span");
				var __jte_html_attribute_41 = file.formedAfterApplication() ? "late" : "";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_41)) {
					jteOutput.writeContent(" class=\"");
					jteOutput.setContext("span", "class");
					jteOutput.writeUserContent(__jte_html_attribute_41);
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t(file.formedAfterApplication() ? "judging.formed-late" : "judging.formed", shell.words().date(file.formedOn())));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("<a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/evidence/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(file.label());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/file\">");
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "down", "ico");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(shell.t("judging.original"));
			jteOutput.writeContent("</a></div>\n  <div class=\"shown\">\n  ");
			if (page.preview().kind() == EvidencePreview.Kind.TABLE) {
				jteOutput.writeContent("\n    <div class=\"tb\" tabindex=\"0\"><table>");
				for (var row : page.preview().rows()) {
					jteOutput.writeContent("<tr>");
					for (String cell : row) {
						jteOutput.writeContent("<td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(cell);
						jteOutput.writeContent("</td>");
					}
					jteOutput.writeContent("</tr>");
				}
				jteOutput.writeContent("</table></div>\n  ");
			} else if (page.preview().kind() == EvidencePreview.Kind.TEXT) {
				jteOutput.writeContent("\n    <pre tabindex=\"0\">");
				for (var row : page.preview().rows()) {
					jteOutput.setContext("pre", null);
					jteOutput.writeUserContent(row.getFirst());
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("</pre>\n  ");
			} else if (page.preview().kind() == EvidencePreview.Kind.PICTURE) {
				jteOutput.writeContent("\n    <img src=\"");
				jteOutput.setContext("img", "src");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("img", null);
				jteOutput.writeContent("/evidence/");
				jteOutput.setContext("img", "src");
				jteOutput.writeUserContent(file.label());
				jteOutput.setContext("img", null);
				jteOutput.writeContent("/file\"");
				var __jte_html_attribute_42 = file.title();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_42)) {
					jteOutput.writeContent(" alt=\"");
					jteOutput.setContext("img", "alt");
					jteOutput.writeUserContent(__jte_html_attribute_42);
					jteOutput.setContext("img", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n  ");
			} else if (page.preview().kind() == EvidencePreview.Kind.PAGES) {
				jteOutput.writeContent("\n    <iframe src=\"");
				jteOutput.setContext("iframe", "src");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("iframe", null);
				jteOutput.writeContent("/evidence/");
				jteOutput.setContext("iframe", "src");
				jteOutput.writeUserContent(file.label());
				jteOutput.setContext("iframe", null);
				jteOutput.writeContent("/view\"");
				var __jte_html_attribute_43 = file.title();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_43)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("iframe", "title");
					jteOutput.writeUserContent(__jte_html_attribute_43);
					jteOutput.setContext("iframe", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("></iframe>\n  ");
			} else {
				jteOutput.writeContent("\n    <p class=\"empty\"><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(file.title());
				jteOutput.writeContent("</b>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("judging.no-preview"));
				jteOutput.writeContent("</p>\n  ");
			}
			jteOutput.writeContent("\n  ");
			if (page.preview().more()) {
				jteOutput.writeContent("<p class=\"muted small\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("judging.more"));
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n  </div>\n  <p class=\"digest\">SHA-256 <span class=\"code\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(file.sha256());
			jteOutput.writeContent("</span></p>\n  ");
		} else {
			jteOutput.writeContent("\n  <p class=\"empty\"><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(shell.t("judging.no-files"));
			jteOutput.writeContent("</b>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(shell.t("judging.no-files.why"));
			jteOutput.writeContent("</p>\n  ");
		}
		jteOutput.writeContent("\n  <div class=\"film\"><h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(shell.t("judging.onsite"));
		jteOutput.writeContent("</h2><ul>\n  ");
		for (var reference : page.references()) {
			jteOutput.writeContent("<li>");
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "pin", "ico");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(shell.t("judging.reference", reference.statement()));
			jteOutput.writeContent("</li>");
		}
		jteOutput.writeContent("\n  ");
		for (var record : page.records()) {
			jteOutput.writeContent("<li>");
			gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "pen", "ico");
			jteOutput.writeContent("<b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(record.label());
			jteOutput.writeContent("</b> ");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(record.post());
			jteOutput.writeContent(" · ");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(record.place());
			jteOutput.writeContent(" · ");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(record.note());
			jteOutput.writeContent(" <span class=\"muted\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(record.byName());
			jteOutput.writeContent(" ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.words().minute(record.at()));
			jteOutput.writeContent("</span></li>");
		}
		jteOutput.writeContent("\n  ");
		if (page.references().isEmpty() && page.records().isEmpty()) {
			jteOutput.writeContent("<li class=\"muted\">");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(shell.t("judging.onsite.none"));
			jteOutput.writeContent("</li>");
		}
		jteOutput.writeContent("\n  </ul>");
		if (page.stage() == Stage.SITE && page.writable()) {
			jteOutput.writeContent("<a class=\"btn s\" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/onsite-records/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(req.key());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(shell.t("judging.onsite.add"));
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("</div>\n</aside>\n</div>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Judging page = (Judging)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
