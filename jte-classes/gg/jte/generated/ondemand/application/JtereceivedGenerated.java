package gg.jte.generated.ondemand.application;
import ccso.platform.application.Receipt;
import ccso.platform.site.Shell;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtereceivedGenerated {
	public static final String JTE_NAME = "application/received.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,12,12,12,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String base, List<Receipt> receipts, Receipt.Kind kind) {
		for (Receipt receipt : receipts) {
			jteOutput.writeContent("\n");
			if (receipt.kind() == kind) {
				jteOutput.writeContent("\n<p class=\"kept\">");
				gg.jte.generated.ondemand.part.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check", "ico");
				jteOutput.writeContent("<span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(shell.t("application.received.kept", shell.words().minute(receipt.at()), receipt.by()));
				jteOutput.writeContent(" <a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/receipt/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(receipt.number());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.t("application.receipt.see", receipt.number()));
				jteOutput.writeContent("</a></span></p>\n");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String base = (String)params.get("base");
		List<Receipt> receipts = (List<Receipt>)params.get("receipts");
		Receipt.Kind kind = (Receipt.Kind)params.get("kind");
		render(jteOutput, jteHtmlInterceptor, shell, base, receipts, kind);
	}
}
