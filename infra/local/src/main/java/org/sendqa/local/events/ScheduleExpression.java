package org.sendqa.local.events;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a schedule falls due: EventBridge Scheduler's cron, rate and at expressions. */
public sealed interface ScheduleExpression permits Cron, ScheduleExpression.Rate, ScheduleExpression.Once {

    /** The first time strictly after an instant; empty if there is none any more. */
    Optional<Instant> next(Instant after);

    /**
     * Reads an expression.
     *
     * @param zone the time zone of cron and at; rate does not depend on it
     * @throws IllegalArgumentException saying what is wrong
     */
    static ScheduleExpression of(String text, ZoneId zone) {
        Matcher parts = Pattern.compile("(cron|rate|at)\\((.*)\\)").matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(text + " is neither cron(…) nor rate(…) nor at(…).");
        }
        String inner = parts.group(2).strip();
        return switch (parts.group(1)) {
            case "cron" -> Cron.of(inner, zone);
            case "rate" -> new Rate(duration(inner));
            case "at" -> at(inner, zone);
            default -> throw new IllegalStateException("The pattern lets only three words through.");
        };
    }

    private static Duration duration(String text) {
        Matcher parts = Pattern.compile("([1-9]\\d*) +(minute|hour|day)s?").matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("rate(" + text + ") should be a number of minutes, hours or days.");
        }
        long value = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "minute" -> Duration.ofMinutes(value);
            case "hour" -> Duration.ofHours(value);
            case "day" -> Duration.ofDays(value);
            default -> throw new IllegalStateException("The pattern lets only three units through.");
        };
    }

    private static Once at(String text, ZoneId zone) {
        try {
            return new Once(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("at(" + text + ") should be like at(2026-01-31T09:00:00).", wrong);
        }
    }

    /** Every so often, counted from when the schedule started. */
    record Rate(Duration every) implements ScheduleExpression {
        @Override
        public Optional<Instant> next(Instant after) {
            return Optional.of(after.plus(every));
        }
    }

    /** Once. */
    record Once(Instant when) implements ScheduleExpression {
        @Override
        public Optional<Instant> next(Instant after) {
            return when.isAfter(after) ? Optional.of(when) : Optional.empty();
        }
    }
}
