package org.sendqa.local.year;

import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.local.councils.Council;
import org.sendqa.local.web.Page;

/** The year as a page a person likes to look at: what came round when, how much of it, what was left out and why. */
record YearPage(Season season, List<Row> rows) {

    private static final String UNCOUNTED = """

            <p>There is nothing to compare with: nobody has counted yet what this framework asks for in a year.</p>""";

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
                <span class="unbuilt">○</span> came on the day that the framework plans and draws nothing, most of it
                %3$s. Each cell says more to whoever hovers over it or listens.</p>
                %4$s
                </body>
                </html>
                """.formatted(season.label(), YearStyle.CSS, RoundOutcome.NOT_BUILT, sections());
    }

    private String sections() {
        return season.councils().stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Council council) {
        List<Row> own = Row.of(council, rows);
        String name = Page.escape(council.pack().name());
        return """
                <h2>%s</h2>
                <p>%s</p>%s
                <div class="scroll" role="region" tabindex="0" aria-label="%s, year grid">%s</div>
                %s""".formatted(
                        name,
                        Tally.of(own).words(),
                        own.stream().anyMatch(row -> row.expected().isKnown()) ? "" : UNCOUNTED,
                        name,
                        new YearGrid(council, season.start(), own).html(),
                        Differences.html(council, own));
    }
}
