package org.sendqa.local.year;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Period;
import org.sendqa.local.web.Page;

/**
 * The year as a page a person likes to look at: what came round when, how much of it, what was left out and why.
 *
 * @param label of the academic year, such as {@code 2026-27}
 * @param start the calendar year of its September
 */
record YearPage(String label, int start, List<Council> councils, List<Row> rows) {

    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a }
            body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem }
            h2 { margin-top: 3rem }
            table { border-collapse: collapse; width: 100%; font-size: .875rem }
            caption { text-align: left; padding: .5rem 0; font-weight: 600 }
            th, td { border: 1px solid #c8c8c8; padding: .25rem .4rem; text-align: center; vertical-align: top }
            th[scope=row] { text-align: left; font-weight: 400; min-width: 14rem }
            thead th { background: #f1f1f1 }
            td span { white-space: nowrap }
            .aside { position: absolute; left: -100rem }
            .full { color: #0b5d1e; font-weight: 600 }
            .differs { background: #ffe9c7; padding: 0 .2rem }
            .skipped, .unbuilt { color: #595959 }
            .scroll { overflow-x: auto }
            """;

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
                <span class="unbuilt">·</span> is planned by the framework and %3$s. A line without a mark is for whenever it is asked for.</p>
                %4$s
                </body>
                </html>
                """.formatted(label, STYLE, RoundOutcome.NOT_BUILT, sections());
    }

    private String sections() {
        return councils.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Council council) {
        List<Row> own = rows.stream()
                .filter(row -> row.authority().equals(council.authority()))
                .toList();
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
                        reasons(council, own));
    }

    private static String reasons(Council council, List<Row> rows) {
        Stream<String> reasons = rows.stream()
                .filter(row -> !row.reason().isEmpty())
                .map(row -> "<li>%s, %s: %d drawn, %d expected; %s</li>"
                        .formatted(
                                Page.escape(
                                        council.pack().activity(row.activity()).title()),
                                Period.of(row.period()).words(),
                                row.drawn(),
                                row.expected(),
                                Page.escape(row.reason())));
        return reasons.collect(Collectors.joining("\n", "<h3>What differed, and why</h3>\n<ul>\n", "\n</ul>"));
    }
}
