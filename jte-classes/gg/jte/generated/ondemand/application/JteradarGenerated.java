package gg.jte.generated.ondemand.application;
import ccso.platform.application.PassLine;
import ccso.platform.application.Radar;
import ccso.platform.site.Shell;
@SuppressWarnings("unchecked")
public final class JteradarGenerated {
	public static final String JTE_NAME = "application/radar.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,12,12,13,13,14,14,14,14,14,14,14,14,15,15,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,18,18,19,19,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,30,30,30,31,31,31,31,31,31,31,31,31,31,31,31,31,33,33,33,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, Radar radar, PassLine line, String caption) {
		jteOutput.writeContent("<figure class=\"radar\">\n<svg viewBox=\"0 0 460 372\" role=\"img\" aria-labelledby=\"radar-caption radar-words\">\n<polygon");
		var __jte_html_attribute_0 = radar.outline();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" points=\"");
			jteOutput.setContext("polygon", "points");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("polygon", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" fill=\"#fff\" stroke=\"var(--line)\"/>\n");
		for (String ring : radar.rings()) {
			jteOutput.writeContent("\n<polygon");
			var __jte_html_attribute_1 = ring;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" points=\"");
				jteOutput.setContext("polygon", "points");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("polygon", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" fill=\"none\" stroke=\"var(--line-2)\"/>\n");
		}
		jteOutput.writeContent("\n");
		for (Radar.Vertex v : radar.vertices()) {
			jteOutput.writeContent("\n<path d=\"M230 186L");
			jteOutput.setContext("path", "d");
			jteOutput.writeUserContent(v.end().x());
			jteOutput.setContext("path", null);
			jteOutput.writeContent(" ");
			jteOutput.setContext("path", "d");
			jteOutput.writeUserContent(v.end().y());
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\" stroke=\"var(--line-2)\"/>\n");
		}
		jteOutput.writeContent("\n<polygon");
		var __jte_html_attribute_2 = radar.shape();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" points=\"");
			jteOutput.setContext("polygon", "points");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("polygon", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" fill=\"var(--brand)\" fill-opacity=\".10\" stroke=\"var(--brand)\" stroke-width=\"1.8\" stroke-linejoin=\"round\"/>\n<polygon");
		var __jte_html_attribute_3 = radar.line();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" points=\"");
			jteOutput.setContext("polygon", "points");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("polygon", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" fill=\"none\" stroke=\"var(--seal)\" stroke-width=\"1.3\" stroke-dasharray=\"4 3\"/>\n");
		for (Radar.Vertex v : radar.vertices()) {
			jteOutput.writeContent("\n");
			if (v.axis().reached()) {
				jteOutput.writeContent("\n<circle");
				var __jte_html_attribute_4 = v.at().x();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" cx=\"");
					jteOutput.setContext("circle", "cx");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("circle", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_5 = v.at().y();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" cy=\"");
					jteOutput.setContext("circle", "cy");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("circle", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" r=\"3.2\" fill=\"var(--brand)\"/>\n");
			} else {
				jteOutput.writeContent("\n<circle");
				var __jte_html_attribute_6 = v.at().x();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" cx=\"");
					jteOutput.setContext("circle", "cx");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("circle", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_7 = v.at().y();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
					jteOutput.writeContent(" cy=\"");
					jteOutput.setContext("circle", "cy");
					jteOutput.writeUserContent(__jte_html_attribute_7);
					jteOutput.setContext("circle", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" r=\"5.5\" fill=\"#fff\" stroke=\"var(--fail)\" stroke-width=\"2.4\"/>\n");
			}
			jteOutput.writeContent("\n<text");
			var __jte_html_attribute_8 = v.label().x();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" x=\"");
				jteOutput.setContext("text", "x");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_9 = v.label().y();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" y=\"");
				jteOutput.setContext("text", "y");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_10 = v.anchor();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
				jteOutput.writeContent(" text-anchor=\"");
				jteOutput.setContext("text", "text-anchor");
				jteOutput.writeUserContent(__jte_html_attribute_10);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" class=\"rl\">");
			jteOutput.setContext("text", null);
			jteOutput.writeUserContent(shell.words().numeral(v.axis().no()));
			jteOutput.writeContent(" ");
			jteOutput.setContext("text", null);
			jteOutput.writeUserContent(shell.t(v.axis().shortName()));
			jteOutput.writeContent("</text>\n<text");
			var __jte_html_attribute_11 = v.value().x();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
				jteOutput.writeContent(" x=\"");
				jteOutput.setContext("text", "x");
				jteOutput.writeUserContent(__jte_html_attribute_11);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_12 = v.value().y();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
				jteOutput.writeContent(" y=\"");
				jteOutput.setContext("text", "y");
				jteOutput.writeUserContent(__jte_html_attribute_12);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_13 = v.anchor();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
				jteOutput.writeContent(" text-anchor=\"");
				jteOutput.setContext("text", "text-anchor");
				jteOutput.writeUserContent(__jte_html_attribute_13);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" class=\"rv ");
			jteOutput.setContext("text", "class");
			jteOutput.writeUserContent(v.axis().reached() ? "" : "bad");
			jteOutput.setContext("text", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("text", null);
			jteOutput.writeUserContent(shell.words().percent(v.axis().part(), v.axis().base()));
			jteOutput.writeContent("</text>\n");
		}
		jteOutput.writeContent("\n<text");
		var __jte_html_attribute_14 = radar.lineLabel().x();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
			jteOutput.writeContent(" x=\"");
			jteOutput.setContext("text", "x");
			jteOutput.writeUserContent(__jte_html_attribute_14);
			jteOutput.setContext("text", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_15 = radar.lineLabel().y();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
			jteOutput.writeContent(" y=\"");
			jteOutput.setContext("text", "y");
			jteOutput.writeUserContent(__jte_html_attribute_15);
			jteOutput.setContext("text", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" class=\"r90\">");
		jteOutput.setContext("text", null);
		jteOutput.writeUserContent(line.percent());
		jteOutput.writeContent("</text>\n<text");
		var __jte_html_attribute_16 = radar.fromLabel().x();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
			jteOutput.writeContent(" x=\"");
			jteOutput.setContext("text", "x");
			jteOutput.writeUserContent(__jte_html_attribute_16);
			jteOutput.setContext("text", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_17 = radar.fromLabel().y();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
			jteOutput.writeContent(" y=\"");
			jteOutput.setContext("text", "y");
			jteOutput.writeUserContent(__jte_html_attribute_17);
			jteOutput.setContext("text", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" class=\"r0\">");
		jteOutput.setContext("text", null);
		jteOutput.writeUserContent(radar.from());
		jteOutput.writeContent("%</text>\n</svg>\n<figcaption id=\"radar-caption\">");
		jteOutput.setContext("figcaption", null);
		jteOutput.writeUserContent(caption);
		jteOutput.writeContent("</figcaption>\n<p class=\"sr\" id=\"radar-words\">");
		for (Radar.Vertex v : radar.vertices()) {
			if (!v.axis().reached()) {
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.radar.below", v.axis().name(), shell.words().percent(v.axis().part(), v.axis().base())));
			}
		}
		for (Radar.Vertex v : radar.vertices()) {
			if (v.axis().reached()) {
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.t("application.radar.above", v.axis().name(), shell.words().percent(v.axis().part(), v.axis().base())));
			}
		}
		jteOutput.writeContent("</p>\n</figure>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		Radar radar = (Radar)params.get("radar");
		PassLine line = (PassLine)params.get("line");
		String caption = (String)params.get("caption");
		render(jteOutput, jteHtmlInterceptor, shell, radar, line, caption);
	}
}
