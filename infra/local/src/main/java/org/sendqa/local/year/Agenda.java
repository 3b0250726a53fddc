package org.sendqa.local.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.sendqa.local.LocalAws;

/** What people mean to do and when; each thing is done when the clock has come to it, in order. */
final class Agenda {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private record Item(Instant when, long number, Runnable act) {}

    private final LocalAws aws;
    private final PriorityQueue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::when).thenComparingLong(Item::number));
    private long numbers;

    Agenda(LocalAws aws) {
        this.aws = aws;
    }

    /** Notes something for a time of a day in England; what has gone by is done next. */
    void on(LocalDate day, LocalTime time, Runnable act) {
        items.add(new Item(day.atTime(time).atZone(LONDON).toInstant(), numbers++, act));
    }

    /** Does everything noted, and whatever is noted meanwhile, until nothing is left to do. */
    void run() {
        while (!items.isEmpty()) {
            Item next = items.remove();
            aws.advanceTo(next.when());
            next.act().run();
        }
    }
}
