package org.sendqa.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.time.Window;

/**
 * Finds the days that no round of an activity looks at, since its window reaches back less far than to the round before
 * (T20); the window isn't widened for them.
 */
public final class UncoveredDays {

    private UncoveredDays() {}

    /**
     * Those between the first of some rounds and the window of the last.
     *
     * @param opensOn the rounds' days, in order; one for which the calendar doesn't know the window is passed over
     */
    public static List<Span> of(Window window, List<LocalDate> opensOn) {
        List<LocalDate> known = opensOn.stream().filter(window::isKnown).toList();
        List<Span> spans = new ArrayList<>();
        if (!known.isEmpty()) {
            known.getFirst()
                    .plusDays(1)
                    .datesUntil(known.getLast().plusDays(1))
                    .filter(day -> known.stream().noneMatch(opens -> window.holds(day, opens)))
                    .forEach(day -> add(spans, day));
            spans.removeIf(span -> span.holds(known.getLast())); // behind its window: the next round's
        }
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, LocalDate day) {
        if (!spans.isEmpty() && spans.getLast().to().plusDays(1).equals(day)) {
            spans.addLast(spans.removeLast().reaching(day));
        } else {
            spans.add(new Span(day, day));
        }
    }
}
