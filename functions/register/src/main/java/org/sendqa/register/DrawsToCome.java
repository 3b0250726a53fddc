package org.sendqa.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Openings;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;

/** Knows which draws the registers that come in now are for: those announced and not made yet, and the next ones. */
final class DrawsToCome {

    private final Packs packs;
    private final Cycles cycles;
    private final WorkingDays workingDays;

    DrawsToCome(Packs packs, Cycles cycles, WorkingDays workingDays) {
        this.packs = packs;
        this.cycles = cycles;
        this.workingDays = workingDays;
    }

    /**
     * One of them.
     *
     * @param title the activity's
     * @param opensOn the day of the draw
     * @param cutOff the first day on which a register for it may come in
     */
    record Draw(String title, LocalDate opensOn, LocalDate cutOff) {

        Instant from() {
            return OfficeDay.at(cutOff, LocalTime.MIDNIGHT);
        }

        /** The first complete one since the cut-off, so that nobody can choose. */
        Optional<Snapshot> takes(Stream<Snapshot> registers) {
            return registers
                    .filter(one -> one.complete() && !one.at().isBefore(from()))
                    .min(Comparator.comparing(Snapshot::at));
        }

        /** What it is called in sentences. */
        String words() {
            return "The draw of %s for %s".formatted(DateWords.day(opensOn), title);
        }
    }

    /** Those from a register as known on a day, the next one first. */
    List<Draw> of(RegisterRef register, LocalDate today) {
        String authority = register.authority();
        Pack pack = packs.current(authority);
        Stream<Draw> announced = cycles.unfinished(authority, today).stream()
                .filter(Cycle.Announced.class::isInstance)
                .map(Cycle::header)
                .flatMap(header -> announced(packs.byDigest(authority, header.packDigest()), header, register));
        Stream<Draw> next = pack.activities().stream()
                .filter(activity -> activity.status() == Activity.Status.LIVE)
                .filter(activity -> activity.subject().equals(register.subject()))
                .flatMap(activity -> next(pack, activity, today).stream());
        return Stream.concat(announced, next)
                .distinct()
                .sorted(Comparator.comparing(Draw::opensOn))
                .toList();
    }

    private Optional<Draw> next(Pack pack, Activity activity, LocalDate today) {
        return new Openings(new OpeningDays(activity.timing(), pack.calendar(), workingDays))
                .next(today)
                .map(opensOn -> draw(pack, activity, opensOn));
    }

    private static Stream<Draw> announced(Pack pack, Cycle.Header header, RegisterRef register) {
        return Stream.of(pack.activity(header.ref().activity()))
                .filter(activity -> activity.subject().equals(register.subject()))
                .map(activity -> draw(pack, activity, header.opensOn()));
    }

    private static Draw draw(Pack pack, Activity activity, LocalDate opensOn) {
        return new Draw(activity.title(), opensOn, pack.registerOf(activity).cutOff(opensOn));
    }
}
