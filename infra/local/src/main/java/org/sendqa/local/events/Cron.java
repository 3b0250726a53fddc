package org.sendqa.local.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * AWS's six-field cron: minutes, hours, day of month, month, day of week, year, after "Schedule types in EventBridge
 * Scheduler". When clocks go forward a time that does not exist is left out; when they go back it comes once, at its
 * first occurrence.
 */
record Cron(SortedSet<Integer> minutes, SortedSet<Integer> hours, CronDays days, SortedSet<Integer> years, ZoneId zone)
        implements ScheduleExpression {

    static Cron of(String text, ZoneId zone) {
        List<String> fields = List.of(text.split("\\s+"));
        if (fields.size() != 6) {
            throw new IllegalArgumentException(
                    "cron(%s) has %d fields; it takes minutes, hours, day of month, month, day of week and year."
                            .formatted(text, fields.size()));
        }
        return new Cron(
                CronField.MINUTES.values(fields.get(0)),
                CronField.HOURS.values(fields.get(1)),
                CronDays.of(fields.get(2), fields.get(3), fields.get(4)),
                CronField.YEARS.values(fields.get(5)),
                zone);
    }

    @Override
    public Optional<Instant> next(Instant after) {
        LocalDate day = after.atZone(zone).toLocalDate();
        while (day.getYear() <= CronField.YEARS.last()) {
            if (!years.contains(day.getYear())) {
                day = day.plusYears(1).withDayOfYear(1);
                continue;
            }
            Optional<Instant> found = days.has(day) ? on(day, after) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            day = day.plusDays(1);
        }
        return Optional.empty();
    }

    private Optional<Instant> on(LocalDate day, Instant after) {
        return hours.stream()
                .flatMap(hour -> minutes.stream().map(minute -> LocalTime.of(hour, minute)))
                .filter(time -> exists(day.atTime(time)))
                .map(time -> ZonedDateTime.of(day, time, zone)
                        .withEarlierOffsetAtOverlap()
                        .toInstant())
                .filter(instant -> instant.isAfter(after))
                .findFirst();
    }

    private boolean exists(LocalDateTime time) {
        return !zone.getRules().getValidOffsets(time).isEmpty();
    }
}
