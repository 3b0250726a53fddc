package org.sendqa.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.DayPeriod;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.calendar.Span;
import org.sendqa.domain.calendar.YearPeriod;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.time.WorkingDays;

/**
 * Finds periods that went by without a round of an activity that the framework wants in each, though it prints no
 * number: such rounds open only when an officer says one (row WOL-014, trap T52).
 */
record UnopenedRounds(Cycles cycles, Pauses pauses, WorkingDays workingDays) {

    private static final int TOLD_FOR_DAYS = 7;

    /** A period without any round. */
    record Unopened(ProgrammeEntry entry, Period period) {}

    /** Those whose last day lies in the week before; none of what is paused. */
    List<Unopened> of(Pack pack, LocalDate today) {
        return pack.notRun()
                .filter(entry -> entry.timing().cadence().comesRound())
                .filter(entry ->
                        pack.activities().stream().anyMatch(run -> run.id().equals(entry.id())))
                .filter(entry -> !pauses.isPaused(pack.authority(), entry.id()))
                .flatMap(entry -> of(pack, entry, today))
                .toList();
    }

    private Stream<Unopened> of(Pack pack, ProgrammeEntry entry, LocalDate today) {
        return Stream.of(today.minusDays(TOLD_FOR_DAYS), today)
                .map(day -> YearPeriod.of(day).start())
                .distinct()
                .filter(start -> workingDays.knows(start) && workingDays.knows(start + 1))
                .flatMap(start -> pack.year(entry.timing(), workingDays, start).stream())
                .flatMap(planned -> planned instanceof Planned.Opens opens ? Stream.of(opens) : Stream.empty())
                .filter(opens -> isJustOver(opens.days(), today) && isEmpty(pack, entry, opens.days()))
                .map(opens -> new Unopened(entry, opens.period()));
    }

    private static boolean isJustOver(Span days, LocalDate today) {
        return today.isAfter(days.to()) && !today.isAfter(days.to().plusDays(TOLD_FOR_DAYS));
    }

    /** Rounds on demand are called after the day on which they open. */
    private boolean isEmpty(Pack pack, ProgrammeEntry entry, Span days) {
        return days.from()
                .datesUntil(days.to().plusDays(1))
                .filter(workingDays::isWorking)
                .map(day -> new CycleRef(pack.authority(), entry.id(), new DayPeriod(day).id()))
                .noneMatch(ref -> cycles.find(ref.authority(), ref.id()).isPresent());
    }
}
