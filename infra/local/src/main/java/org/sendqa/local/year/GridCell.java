package org.sendqa.local.year;

import org.sendqa.domain.calendar.Planned;
import org.sendqa.local.web.Page;

/**
 * What the grid of a year shows of one round.
 *
 * @param look the class of its colour: full, differs, skipped, unbuilt
 * @param figure what stands in the cell
 * @param words what it means, for whoever listens to the page or hovers over it
 */
record GridCell(String look, String figure, String words) {

    /** Of a round that was played, or that the calendar left out. */
    static GridCell of(Row row) {
        if (row.opened().isEmpty()) {
            return new GridCell("skipped", "–", "%s skipped: %s".formatted(row.period(), row.reason()));
        }
        String words = "%s opened %s: %d drawn of %d expected, %d of %d audits in, %s"
                .formatted(
                        row.period(),
                        row.opened(),
                        row.drawn(),
                        row.expected(),
                        row.submitted(),
                        row.allocated(),
                        row.reported());
        String figure = "%d / %d".formatted(row.drawn(), row.expected());
        return new GridCell(row.drawn() == row.expected() ? "full" : "differs", figure, words);
    }

    /** Of a round that the framework plans and nothing runs yet. */
    static GridCell unbuilt(Planned planned) {
        return switch (planned) {
            case Planned.Opens(var period, var on, var _, var _) ->
                new GridCell("unbuilt", "○", "%s, %s: %s".formatted(period.words(), on, RoundOutcome.NOT_BUILT));
            case Planned.Skipped(var period, var why) ->
                new GridCell("skipped", "–", "%s skipped: %s".formatted(period.words(), why));
        };
    }

    String html() {
        return "<span class=\"%s\" title=\"%s\">%s<span class=\"aside\"> (%s)</span></span>"
                .formatted(look, Page.escape(words), Page.escape(figure), Page.escape(words));
    }
}
