package org.sendqa.reporting.rendering;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.sendqa.domain.report.RoundReport;

/** A report as a web page that is also the body of a mail: one file, its style within, no script, nothing fetched. */
public final class HtmlReport {

    private HtmlReport() {}

    /** The page; equal reports give equal texts. */
    @SuppressWarnings("NullAway") // a generated template is given null for no interceptor
    public static String render(RoundReport report) {
        StringOutput text = new StringOutput();
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(text), null, Page.of(report));
        return text.toString().strip();
    }
}
