package gg.jte.generated.ondemand.site;
import ccso.platform.site.Shell;
import ccso.platform.site.SignInPages.SignIn;
@SuppressWarnings("unchecked")
public final class JtesigninGenerated {
	public static final String JTE_NAME = "site/sign-in.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,6,6,6,7,7,8,8,8,8,8,8,9,9,11,11,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,14,14,14,14,14,14,17,17,17,18,18,18,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, SignIn page) {
		gg.jte.generated.ondemand.part.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.t("sign-in.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"narrow panel\"><div class=\"body\" style=\"padding:32px\">\n  <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(shell.t("sign-in.title"));
				jteOutput.writeContent("</h1>\n  ");
				if (page.refused()) {
					jteOutput.writeContent("\n  <div class=\"summary\" role=\"alert\" tabindex=\"-1\"><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.t("sign-in.refused"));
					jteOutput.writeContent("</h2><p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(shell.t("sign-in.refused.todo"));
					jteOutput.writeContent("</p></div>\n  ");
				}
				jteOutput.writeContent("\n  <form method=\"post\" action=\"/login\">\n    ");
				gg.jte.generated.ondemand.part.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
				jteOutput.writeContent("\n    <div class=\"field\"><label for=\"signInName\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(shell.t("sign-in.name"));
				jteOutput.writeContent("</label><input class=\"input\" type=\"text\" id=\"signInName\" name=\"signInName\"");
				var __jte_html_attribute_0 = page.signInName();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" autocomplete=\"username\" autocapitalize=\"none\" required></div>\n    <div class=\"field\"><label for=\"password\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(shell.t("sign-in.password"));
				jteOutput.writeContent("</label><input class=\"input\" type=\"password\" id=\"password\" name=\"password\" autocomplete=\"current-password\" required></div>\n    <div class=\"acts\"><button class=\"btn primary\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.t("site.sign-in"));
				jteOutput.writeContent("</button><a class=\"btn ghost\" href=\"/signup\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("sign-in.sign-up"));
				jteOutput.writeContent("</a></div>\n  </form>\n</div></div>\n");
			}
		}, null, null, java.util.List.of(), java.util.List.of(), page.refused());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		SignIn page = (SignIn)params.get("page");
		render(jteOutput, jteHtmlInterceptor, shell, page);
	}
}
