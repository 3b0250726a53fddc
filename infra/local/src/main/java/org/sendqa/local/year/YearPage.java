package org.sendqa.local.year;

import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.local.councils.Council;
import org.sendqa.local.web.Page;

/**
 * The year as a page a person likes to look at: what came round when, how much of it, what was left out and why.
 *
 * @param label of the academic year, such as {@code 2026-27}
 * @param start the calendar year of its September
 */
record YearPage(String label, int start, List<Council> councils, List<Row> rows) {

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><title>%1$s as it went</title>
                <meta name="viewport" content="width=device-width"><style>
                %2$s</style></head>
                <body>
                <h1>The academic year %1$s as it went</h1>
                <p>Everybody and every case in it is made up. <span class="full">6 / 6</span> means six cases drawn
                where the framework asks for six; <span class="differs">5 / 6</span> differs, for the reason given
                below the table; <span class="skipped">–</span> was planned but skipped;
                <span class="unbuilt">○</span> is planned by the framework and %3$s.</p>
                %4$s
                </body>
                </html>
                """.formatted(label, YearStyle.CSS, RoundOutcome.NOT_BUILT, sections());
    }

    private String sections() {
        return councils.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Council council) {
        List<Row> own = Row.of(council, rows);
        String name = Page.escape(council.pack().name());
        return """
                <h2>%s</h2>
                <p>%s</p>
                <div class="scroll" role="region" tabindex="0" aria-label="%s, year grid">%s</div>
                %s""".formatted(
                        name,
                        Tally.of(own).words(),
                        name,
                        new YearGrid(council.pack(), start, own).html(),
                        Differences.html(council, own));
    }
}
