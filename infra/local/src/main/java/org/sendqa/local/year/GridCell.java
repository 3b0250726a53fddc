package org.sendqa.local.year;

import org.sendqa.local.web.Page;

/**
 * What the grid of a year shows of one round.
 *
 * @param look the class of its colour: full, differs, skipped, unbuilt
 * @param figure what stands in the cell
 * @param words what it means, for whoever listens to the page or hovers over it
 */
record GridCell(String look, String figure, String words) {

    /** Of a round that was played, that came on its day, or that was left out. */
    static GridCell of(Row row) {
        if (row.isUnexplained() && !row.draws()) {
            String figure = "%d / %s".formatted(row.planned(), row.expected().text());
            return new GridCell("differs", figure, row.words());
        }
        if (row.opened().isEmpty()) {
            return new GridCell("skipped", "–", "%s skipped: %s".formatted(row.period(), row.reason()));
        }
        return row.draws() ? drawn(row) : unbuilt(row);
    }

    private static GridCell drawn(Row row) {
        String words = "%s opened %s: %s".formatted(row.period(), row.opened(), row.drawing());
        Expected expected = row.expected();
        String figure = expected.isKnown() ? "%d / %s".formatted(row.drawn(), expected.text()) : "" + row.drawn();
        return new GridCell(expected.isMetBy(row.drawn()) ? "full" : "differs", figure, words);
    }

    private static GridCell unbuilt(Row row) {
        return new GridCell("unbuilt", "○", "%s, %s: %s".formatted(row.period(), row.opened(), row.reported()));
    }

    String html() {
        return "<span class=\"%s\" title=\"%s\">%s<span class=\"aside\"> (%s)</span></span>"
                .formatted(look, Page.escape(words), Page.escape(figure), Page.escape(words));
    }
}
