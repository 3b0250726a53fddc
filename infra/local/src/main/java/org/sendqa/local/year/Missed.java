package org.sendqa.local.year;

import java.util.List;
import java.util.Set;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.local.councils.Council;

/**
 * What was counted from an authority's framework and has no round in the year, neither one that opens nor a skipped
 * one.
 */
record Missed(Council council, Volumes volumes) {

    /**
     * A row for each.
     *
     * @param planned the activities that the calendar has rounds of
     */
    List<Row> rows(String year, Set<String> planned) {
        return volumes.of(council.authority())
                .filter(volume -> volume.rounds() > 0 && !planned.contains(volume.activity()))
                .filter(volume -> !comesInSomeYearsOnly(volume.activity()))
                .map(volume -> Row.missed(council.authority(), volume.activity(), year, volume.rounds()))
                .toList();
    }

    private boolean comesInSomeYearsOnly(String activity) {
        return council.pack()
                .notRun()
                .filter(entry -> entry.id().equals(activity))
                .anyMatch(entry -> entry.timing().cadence() instanceof Cadence.Years years && years.every() > 1);
    }
}
