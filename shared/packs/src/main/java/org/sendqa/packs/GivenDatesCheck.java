package org.sendqa.packs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.Timing;

/**
 * What must hold between a timing and the authority's calendar; each fault is a sentence that begins with its place.
 */
final class GivenDatesCheck {

    private GivenDatesCheck() {}

    static List<String> faults(String place, Timing timing, AcademicCalendar calendar) {
        if (!timing.dates().isEmpty() && !timing.cadence().comesRound()) {
            return List.of(place + ".dates have no period to open; say how often it comes round, as in every: year");
        }
        Map<String, List<LocalDate>> byPeriod = timing.dates().stream()
                .filter(date -> timing.period(date, calendar).isPresent())
                .collect(groupingBy(
                        date -> timing.period(date, calendar).orElseThrow().words(), TreeMap::new, toList()));
        return byPeriod.entrySet().stream()
                .filter(period -> period.getValue().size() > 1)
                .map(period -> "%s.dates opens %s more than once: %s; give one date for each"
                        .formatted(place, period.getKey(), days(period.getValue())))
                .toList();
    }

    private static String days(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(joining(", "));
    }
}
