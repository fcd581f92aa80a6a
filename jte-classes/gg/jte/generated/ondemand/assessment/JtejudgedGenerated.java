package gg.jte.generated.ondemand.assessment;
import ccso.platform.assessment.Judgement;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JtejudgedGenerated {
	public static final String JTE_NAME = "assessment/judged.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,5,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Judgement judgement) {
		gg.jte.generated.ondemand.part.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, shell, switch (judgement) { case CONFORMING -> "pass"; case NONCONFORMING -> "fail"; case NOT_APPLICABLE -> "na"; case SUPPLEMENT -> "supp"; case OPEN -> "todo"; }, shell.t("judgement." + judgement.name()));
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Judgement judgement = (Judgement)params.get("judgement");
		render(jteOutput, jteHtmlInterceptor, shell, judgement);
	}
}
