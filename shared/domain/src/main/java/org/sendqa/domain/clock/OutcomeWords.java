package org.sendqa.domain.clock;

import java.util.Locale;

/** Says how a step stands, for people: what was kept, by how much it was missed, what isn't known. */
public final class OutcomeWords {

    private OutcomeWords() {}

    /** A few words such as {@code 1 day late} or {@code 12 days late, excused: school closed}. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.OnTime _ -> "on time";
            case Outcome.Late _ -> days(outcome) + " late";
            case Outcome.Excused(var _, var _, Exemption exemption) ->
                "%s late, excused: %s"
                        .formatted(days(outcome), lowered(exemption.ground().title()));
            case Outcome.NotDueYet _ -> "not due yet";
            case Outcome.Overdue _ -> days(outcome) + " overdue";
            case Outcome.Unknown(String why) -> "unknown: " + lowered(why);
        };
    }

    /** The outcome alone, as replies name it, such as {@code late, excused}. */
    public static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.OnTime _ -> "on time";
            case Outcome.Late _ -> "late";
            case Outcome.Excused _ -> "late, excused";
            case Outcome.NotDueYet _ -> "not due yet";
            case Outcome.Overdue _ -> "overdue";
            case Outcome.Unknown _ -> "unknown";
        };
    }

    private static String days(Outcome outcome) {
        long days = outcome.variance().orElseThrow();
        return days == 1 ? "1 day" : days + " days";
    }

    private static String lowered(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
