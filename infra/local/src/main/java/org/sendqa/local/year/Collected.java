package org.sendqa.local.year;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came in of a round's audits.
 *
 * @param overdue audits that weren't in on the day they were due
 */
record Collected(int allocated, int unfilled, int submitted, int overdue) {

    /** Of cases that nobody was handed. */
    static final Collected NOTHING = new Collected(0, 0, 0, 0);

    /** Of a cycle as its officers see it and its report's figures, which may be missing. */
    static Collected of(JsonNode view, JsonNode report) {
        int allocated = view.at("/counts/audits").asInt();
        int submitted = sum(report, "submitted");
        return new Collected(
                allocated, view.at("/counts/unfilled").asInt(), submitted, allocated - submitted + sum(report, "late"));
    }

    private static int sum(JsonNode report, String figure) {
        return report.path("completion")
                .valueStream()
                .mapToInt(draw -> draw.path(figure).asInt())
                .sum();
    }
}
