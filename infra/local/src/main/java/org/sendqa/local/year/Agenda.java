package org.sendqa.local.year;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sendqa.local.LocalAws;

/**
 * What people mean to do and when; each thing is done when the clock has come to it. What stands at one time is done
 * side by side, as people do, but one after another within a lane: those of one round, or of one office.
 */
final class Agenda {

    /** How many people act at once, and how many events each function takes at once. */
    static final int AT_ONCE = 3;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private record Item(String lane, Runnable act) {}

    private final LocalAws aws;
    private final TreeMap<Instant, List<Item>> items = new TreeMap<>();

    Agenda(LocalAws aws) {
        this.aws = aws;
    }

    /** Notes something for a time of a day in England; what has gone by is done next. */
    synchronized void on(LocalDate day, LocalTime time, String lane, Runnable act) {
        Instant when = day.atTime(time).atZone(LONDON).toInstant();
        items.computeIfAbsent(when, _ -> new ArrayList<>()).add(new Item(lane, act));
    }

    /** Does everything noted, and whatever is noted meanwhile, until nothing is left to do. */
    void run() {
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            while (!items.isEmpty()) {
                var next = items.pollFirstEntry();
                aws.advanceTo(next.getKey());
                sideBySide(people, next.getValue());
            }
        }
    }

    private static void sideBySide(Executor people, List<Item> now) {
        var lanes = now.stream().collect(groupingBy(Item::lane, mapping(Item::act, toList())));
        CompletableFuture.allOf(lanes.values().stream()
                        .map(acts -> runAsync(() -> acts.forEach(Runnable::run), people))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
