package org.sendqa.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two clocks of the SEND Regulations 2014 with two local steps, as packs bring them, and cases to read them on. */
final class SampleClocks {

    static final List<String> EXCUSES = List.of("closed", "personal");
    static final Exceptions EXCEPTIONS = new Exceptions(
            "exception",
            "exceptionFrom",
            "exceptionTo",
            List.of(
                    new Ground("closed", "School closed for four weeks", 4),
                    new Ground("personal", "Exceptional personal circumstances", 0),
                    new Ground("missed", "Missed appointment", 0)));

    private SampleClocks() {}

    /** Six, twelve, fourteen, sixteen and twenty weeks from the request; advice besides six weeks from its own. */
    static ClockTemplate needsAssessment() {
        return new ClockTemplate(
                "needs-assessment",
                "EHC needs assessment",
                Applies.ALWAYS,
                List.of(
                        new Anchor("request", "Request received", "requested"),
                        new Anchor("advice-request", "Advice asked for", "adviceAsked")),
                List.of(
                        statutory("assess", 6, "request", "assessed"),
                        milestone("advice", Kind.LOCAL, 12, "request", "adviceIn"),
                        milestone("health-advice", Kind.KPI, 6, "advice-request", "adviceIn"),
                        milestone("issue", Kind.LOCAL, 14, "request", "decided"),
                        noPlan(),
                        statutory("final", 20, "request", "finalised")),
                EXCEPTIONS);
    }

    /** Four and twelve weeks from the meeting, and eight from the notice; the law excuses none of them. */
    static ClockTemplate review() {
        return new ClockTemplate(
                "review",
                "Annual review",
                Applies.ALWAYS,
                List.of(new Anchor("meeting", "Review meeting", "met")),
                List.of(
                        milestone("notice", Kind.STATUTORY, 4, "meeting", "noticed"),
                        milestone("after-notice", Kind.STATUTORY, 8, "notice", "amended"),
                        milestone("amended", Kind.STATUTORY, 12, "meeting", "amended")),
                EXCEPTIONS);
    }

    static Milestone milestone(String id, Kind kind, int weeks, String from, String date) {
        return new Milestone(id, "Step " + id, kind, new Limit(weeks, from), date, "law", Applies.ALWAYS, List.of());
    }

    /** A case with some dates, written {@code field=2025-09-01}, and attributes, written {@code field=text}. */
    static Recorded recorded(String... fields) {
        Map<String, String> attributes = new TreeMap<>();
        Map<String, LocalDate> dates = new TreeMap<>();
        for (String field : fields) {
            String[] both = field.split("=", 2);
            if (Character.isDigit(both[1].charAt(0))) {
                dates.put(both[0], LocalDate.parse(both[1]));
            } else {
                attributes.put(both[0], both[1]);
            }
        }
        return new Recorded(attributes, dates);
    }

    /** A clock as at New Year's Day 2027, when everything in 2025 and 2026 is over. */
    static Clock read(ClockTemplate template, String... fields) {
        return Clock.of(template, recorded(fields), LocalDate.parse("2027-01-01"));
    }

    private static Milestone statutory(String id, int weeks, String from, String date) {
        return new Milestone(
                id, "Step " + id, Kind.STATUTORY, new Limit(weeks, from), date, "law", Applies.ALWAYS, EXCUSES);
    }

    private static Milestone noPlan() {
        Applies applies = new Applies(new TreeMap<>(Map.of("outcome", List.of("no plan"))), new TreeMap<>());
        return new Milestone(
                "no-plan", "No plan", Kind.STATUTORY, new Limit(16, "request"), "decided", "law", applies, EXCUSES);
    }
}
