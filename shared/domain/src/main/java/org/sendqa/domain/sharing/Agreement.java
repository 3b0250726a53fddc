package org.sendqa.domain.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.time.OfficeDay;

/**
 * An agreement on sharing data, as a QA officer put it on record. It ends by itself, or earlier when it is withdrawn.
 *
 * @param number 1 and up within its partner
 * @param withdrawnOn the day from which it didn't hold any more
 */
public record Agreement(String authority, Terms terms, int number, Optional<LocalDate> withdrawnOn, Revision revision) {

    /** How many days before its end its officers are told: time enough to meet and sign. */
    public static final int WARNING_DAYS = 42;

    /** Where it stands on a day. */
    public enum Stage {
        /** It hasn't begun. */
        AHEAD,
        /** It holds. */
        CURRENT,
        /** It holds, and ends within {@link #WARNING_DAYS}. */
        ENDING,
        /** Its last day is past. */
        ENDED,
        /** An officer ended it before. */
        WITHDRAWN
    }

    /** An agreement put on record. */
    public static Agreement recorded(String authority, Terms terms, int number, Event event) {
        return new Agreement(authority, terms, number, Optional.empty(), Revision.NONE.after(event));
    }

    /** The same, which holds no more from now on. */
    public Agreement withdrawn(Event event) {
        return new Agreement(authority, terms, number, Optional.of(OfficeDay.of(event.at())), revision.after(event));
    }

    /** Its id within the authority. */
    public String id() {
        return "%s-%d".formatted(terms.partner(), number);
    }

    /** The last day on which it holds. */
    public LocalDate lastDay() {
        return withdrawnOn
                .map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(terms.until()))
                .orElse(terms.until());
    }

    /** Where it stands on a day. */
    public Stage stage(LocalDate today) {
        if (withdrawnOn.isPresent()) {
            return Stage.WITHDRAWN;
        }
        if (today.isBefore(terms.from())) {
            return Stage.AHEAD;
        }
        if (today.isAfter(terms.until())) {
            return Stage.ENDED;
        }
        return today.plusDays(WARNING_DAYS).isAfter(terms.until()) ? Stage.ENDING : Stage.CURRENT;
    }

    /** Whether it is with a partner and holds on a day. */
    public boolean isWith(Partner partner, LocalDate day) {
        return terms.partner().equals(partner.id()) && covers(day, day);
    }

    /** Whether others with the same partner cover on a day whatever this one covers. */
    public boolean goesOnBy(List<Agreement> all, LocalDate day) {
        return terms.activities().stream()
                .allMatch(activity -> all.stream()
                        .filter(other -> !other.id().equals(id())
                                && other.terms.partner().equals(terms.partner()))
                        .anyMatch(other -> other.terms.activities().contains(activity) && other.covers(day, day)));
    }

    /** Whether it holds from one day to another, both included. */
    boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(terms.from()) && !last.isAfter(lastDay());
    }

    /** Whether it lets a partner's people take part in an activity whose papers they come by in a way. */
    boolean isFor(String partner, String activity, Way way) {
        return terms.partner().equals(partner)
                && terms.activities().contains(activity)
                && terms.level().permits(way);
    }
}
