package org.sendqa.domain.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When somebody works here and on which instruments they are trained, as far as an authority keeps track of it.
 *
 * @param from the first day in post
 * @param until the last day in post
 * @param absences in any order
 * @param training by instrument, the last day on which the training counts
 */
public record Employment(LocalDate from, LocalDate until, List<Absence> absences, Map<String, LocalDate> training) {

    /** Nothing is known: always here, never asked about training. */
    public static final Employment UNKNOWN = new Employment(LocalDate.MIN, LocalDate.MAX, List.of(), Map.of());

    /** Copies the collections, trainings sorted by instrument. */
    public Employment {
        absences = List.copyOf(absences);
        training = Collections.unmodifiableSortedMap(new TreeMap<>(training));
    }

    /**
     * Days off.
     *
     * @param last the last of them, not before the first
     */
    public record Absence(LocalDate first, LocalDate last) {}

    /** The same with further days off, once however often they are added. */
    public Employment away(Absence absence) {
        List<Absence> all =
                Stream.concat(absences.stream(), Stream.of(absence)).distinct().toList();
        return new Employment(from, until, all, training);
    }

    /** Whether the person is in post from one day to another, both included. */
    public boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && !last.isAfter(until);
    }

    /** Whether the person is away on more than half of the days from one to another, both included. */
    public boolean isMostlyAway(LocalDate first, LocalDate last) {
        return 2 * daysAway(first, last) > ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The last day on which a training for an instrument counts; empty if none is known. */
    public Optional<LocalDate> trainedUntil(String instrument) {
        return Optional.ofNullable(training.get(instrument));
    }

    /** Whether somebody may use an instrument until a day: an expired training bars, none at all where one is asked. */
    public boolean mayUse(String instrument, LocalDate until, boolean onlyTrained) {
        return trainedUntil(instrument).map(last -> !last.isBefore(until)).orElse(!onlyTrained);
    }

    private long daysAway(LocalDate first, LocalDate last) {
        if (absences.isEmpty()) {
            return 0;
        }
        long away = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            away += isAway(day) ? 1 : 0;
        }
        return away;
    }

    private boolean isAway(LocalDate day) {
        for (Absence absence : absences) {
            if (!day.isBefore(absence.first()) && !day.isAfter(absence.last())) {
                return true;
            }
        }
        return false;
    }
}
