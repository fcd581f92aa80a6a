package gg.jte.generated.ondemand.application;
import ccso.judging.Direction;
import ccso.judging.Ownership;
import ccso.platform.application.CasePages.CaseFormPage;
import ccso.platform.casefile.Scope;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtecaseformGenerated {
	public static final String JTE_NAME = "application/case-form.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,7,7,8,8,9,9,10,10,11,11,11,13,13,13,14,14,14,15,15,16,16,16,16,16,16,16,16,16,17,17,18,18,18,19,19,20,20,21,21,23,23,23,24,24,25,25,27,27,27,28,28,29,29,30,30,32,32,32,33,33,34,34,35,35,37,37,37,38,38,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,43,43,43,44,44,44,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, CaseFormPage page) {
		var form = page.form();
		jteOutput.writeContent("\n");
		var faults = page.faults();
		jteOutput.writeContent("\n");
		boolean fresh = page.file() == null;
		jteOutput.writeContent("\n");
		String title = shell.t(fresh ? "application.form.new" : "application.form.scope");
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, title, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"narrow\">\n<h1 class=\"page\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(title);
				jteOutput.writeContent("</h1>\n<p class=\"lead\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t(fresh ? "application.form.lead" : "application.form.scope.lead", page.standard()));
				jteOutput.writeContent("</p>\n");
				gg.jte.generated.ondemand.part.JtesummaryGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults);
				jteOutput.writeContent("\n<form method=\"post\"");
				var __jte_html_attribute_0 = fresh ? "/cases/new" : "/cases/" + page.file().number().value() + "/scope";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" novalidate>\n");
				gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
				jteOutput.writeContent("\n<section class=\"panel form\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.form.organisation"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n  ");
				gg.jte.generated.ondemand.application.JtetextfieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "organisationName", form.organisationName(), "text", null, null, null, "organization", false);
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.application.JtetextfieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "organisationNameEn", form.organisationNameEn(), "text", null, "en", null, null, false);
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.application.JtetextfieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "creditCode", form.creditCode(), "text", null, null, null, null, true);
				jteOutput.writeContent("\n</div></section>\n<section class=\"panel form\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.form.licence"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n  ");
				gg.jte.generated.ondemand.application.JtechoicesGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "ownership", "radio", "ownership.", java.util.Arrays.stream(Ownership.values()).map(Enum::name).toList(), java.util.List.of(form.ownership()));
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.application.JtetextfieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "licenceNumber", form.licenceNumber(), "text", null, null, null, null, true);
				jteOutput.writeContent("\n</div></section>\n<section class=\"panel form\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.form.centre"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n  ");
				gg.jte.generated.ondemand.application.JtetextfieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "centreName", form.centreName(), "text", null, null, null, null, false);
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.application.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "sites", form.sites());
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.application.JtetextfieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "seats", form.seats(), "text", null, null, "numeric", null, true);
				jteOutput.writeContent("\n</div></section>\n<section class=\"panel form\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.form.business"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n  ");
				gg.jte.generated.ondemand.application.JtechoicesGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "directions", "checkbox", "direction.", java.util.Arrays.stream(Direction.values()).map(Enum::name).toList(), form.directions());
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.application.JtechoicesGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "channels", "checkbox", "channel.", java.util.Arrays.stream(Scope.Channel.values()).map(Enum::name).toList(), form.channels());
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.application.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "businessScope", form.businessScope());
				jteOutput.writeContent("\n</div></section>\n<section class=\"panel form\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.t("application.form.period"));
				jteOutput.writeContent("</h2></header><div class=\"body\">\n  ");
				gg.jte.generated.ondemand.application.JtetextfieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, faults, "periodFrom", form.periodFrom(), "month", shell.t("application.field.periodFrom.hint", shell.words().month(page.latest())), null, null, null, true);
				jteOutput.writeContent("\n</div></section>\n<div class=\"acts\"><button class=\"btn primary\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.t(fresh ? "application.form.create" : "application.form.save"));
				jteOutput.writeContent("</button><a class=\"btn\"");
				var __jte_html_attribute_1 = fresh ? "/home" : "/cases/" + page.file().number().value() + "/submit";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("application.cancel"));
				jteOutput.writeContent("</a></div>\n</form>\n</div>\n");
			}
		}, null, null, java.util.List.of("application"), java.util.List.of(), !faults.isEmpty());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		CaseFormPage page = (CaseFormPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
