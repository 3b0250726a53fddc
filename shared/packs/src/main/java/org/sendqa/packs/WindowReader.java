package org.sendqa.packs;

import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.time.Window;

/** Reads how far back a draw looks: {@code months: 2}, or {@code terms: 1} by the pack's own term dates. */
final class WindowReader {

    private WindowReader() {}

    static Window read(Located window, AcademicCalendar calendar) {
        String event = window.text("event");
        return window.find("terms").isPresent()
                ? new Window(event, new Window.Terms(window.number("terms"), calendar.termStarts()))
                : Window.months(event, window.number("months"));
    }
}
