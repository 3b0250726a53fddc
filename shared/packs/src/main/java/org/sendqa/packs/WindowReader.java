package org.sendqa.packs;

import java.util.Set;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.time.Window;

/**
 * Reads how far back a draw looks: {@code months: 2}, over the calendar's paused months too where it
 * {@code bridgesPauses}, or {@code terms: 1} by the pack's own term dates; from its {@code event}, or the latest of
 * that and those under {@code or}.
 */
final class WindowReader {

    private WindowReader() {}

    static Window read(Located window, AcademicCalendar calendar) {
        Window.Reach reach = window.find("terms").isPresent()
                ? new Window.Terms(window.number("terms"), calendar.termStarts())
                : new Window.Months(window.number("months"), bridged(window, calendar));
        return new Window(window.text("event"), Maybe.texts(window, "or"), reach);
    }

    private static Set<Integer> bridged(Located window, AcademicCalendar calendar) {
        return Fields.flag(window, "bridgesPauses") ? calendar.pausedMonths() : Set.of();
    }
}
