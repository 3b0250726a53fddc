package org.sendqa.domain.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.time.DateWords;

/**
 * Says whether a person may open a round of an activity, and on which day: only what the framework has begun and never
 * comes round by itself (CAP-17, T34, T52).
 */
public record OnDemand(Activity activity) {

    /** The daily sweep looks no further ahead. */
    private static final int MONTHS_AHEAD = 2;

    /** Why no round of the activity is opened by a person, in a sentence; empty if one may be. */
    public Optional<String> against() {
        return switch (activity.status()) {
            case PLANNED ->
                Optional.of("%s is only planned: the framework hasn't begun it, so no round of it can be opened."
                        .formatted(activity.title()));
            case OPTIONAL ->
                Optional.of("%s isn't switched on in the framework, so no round of it can be opened."
                        .formatted(activity.title()));
            case LIVE, PILOT, AS_REQUIRED -> comesByItself();
        };
    }

    private Optional<String> comesByItself() {
        Cadence cadence = activity.timing().cadence();
        return switch (cadence) {
            case Cadence.AsRequired _, Cadence.Unset _ -> Optional.empty();
            case Cadence.OnEvent _ ->
                Optional.of("%s takes place %s, case by case, so no round of it can be opened."
                        .formatted(activity.title(), cadence.words()));
            case Cadence.Weeks _,
                    Cadence.Months _,
                    Cadence.HalfTerms _,
                    Cadence.Terms _,
                    Cadence.EachQuarter _,
                    Cadence.Years _,
                    Cadence.NamedMonths _ ->
                Optional.of(
                        "%s comes round by itself, %s, so nobody opens a round of it. The schedule says when the next"
                                        .formatted(activity.title(), cadence.words())
                                + " one opens.");
        };
    }

    /**
     * Why a round can't open on a day, in a sentence; empty if it can. The secret of a draw is fixed and its hash
     * published as many days before as for any other round, so that nobody can pick a day for what it would draw.
     */
    public Optional<String> against(LocalDate day, LocalDate today, OpeningDays days) {
        LocalDate first = days.onOrAfter(today.plusDays(activity.timing().announceDays()));
        LocalDate last = today.plusMonths(MONTHS_AHEAD);
        if (day.isBefore(first)) {
            return Optional.of("%s is too early; the first day on which it can open is %s."
                    .formatted(DateWords.weekday(day), DateWords.weekday(first)));
        }
        if (day.isAfter(last)) {
            return Optional.of("%s is too far off; open it on a day up to %s, or later on."
                    .formatted(DateWords.weekday(day), DateWords.weekday(last)));
        }
        LocalDate working = days.onOrAfter(day);
        return working.equals(day)
                ? Optional.empty()
                : Optional.of("%s is no working day; the next one is %s."
                        .formatted(DateWords.weekday(day), DateWords.weekday(working)));
    }
}
