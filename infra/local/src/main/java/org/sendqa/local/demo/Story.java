package org.sendqa.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Colleague;

/** What the demo's people do and when: invented, but as a month goes. */
final class Story {

    private static final String AUTHORITY = "dor";
    static final String ACTIVITY = "ehc-plan-audits";
    static final String PERIOD = "2026-04";
    static final String CYCLE = ACTIVITY + "-" + PERIOD;
    static final List<String> DRAWS = List.of("team-managers", "provision-leads");
    static final String OFFICER = "sample-qa-officer-1";
    static final String MANAGER = "sample-service-manager-1";

    static final LocalDate DRAWN_ON = LocalDate.parse("2026-04-01");
    static final Instant BEGINNING = Instant.parse("2026-03-24T09:00:00Z");
    static final Instant UPLOAD = Instant.parse("2026-03-30T08:15:00Z");
    static final Instant CHECK = Instant.parse("2026-04-01T08:30:00Z");
    static final Instant FIRST_ANSWER = Instant.parse("2026-04-02T13:00:00Z");
    static final Instant LATE_ANSWER = Instant.parse("2026-04-22T15:00:00Z");
    static final Instant END = Instant.parse("2026-04-28T08:00:00Z");

    /** The overall grades of those who answer in time, in the order in which they do. */
    static final List<String> GRADES = List.of(
            "good",
            "outstanding",
            "good",
            "requires-improvement",
            "good",
            "inadequate",
            "good",
            "outstanding",
            "good",
            "good");

    /** Which of them looks at the plan of a young child, to whom the question about adult life doesn't apply. */
    static final int YOUNG = 1;

    /** The grade of the auditor who is reminded and answers late; one more never answers. */
    static final String LATE_GRADE = "requires-improvement";

    private Story() {}

    /** One of the month's people, by the subject of their account. */
    static Colleague colleague(LocalAws aws, String subject) {
        return new Colleague(aws, AUTHORITY, subject);
    }
}
