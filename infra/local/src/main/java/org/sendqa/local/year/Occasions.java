package org.sendqa.local.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.ProgrammeEntry.Kind;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.local.councils.Council;
import org.sendqa.local.year.Expected.Measure;

/**
 * The rounds of everything live that the engine doesn't run: meetings, reports, trainings, and what waits for a number
 * or a form. What is to be built yet opens and closes on the day that the calendar plans.
 */
record Occasions(Council council, Volumes volumes) {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.englandAndWales());

    /** Whatever may come round; what goes on with the cases of another activity's draw is played there. */
    Stream<ProgrammeEntry> all() {
        return council.pack()
                .notRun()
                .filter(entry -> entry.timing().cadence().comesRound())
                .filter(entry -> council.pack().activities().stream()
                        .flatMap(activity -> activity.handedOn().stream())
                        .noneMatch(draw -> draw.id().equals(entry.id())));
    }

    /**
     * Its rounds of an academic year.
     *
     * @param start the calendar year of its September
     */
    List<Row> rounds(ProgrammeEntry entry, int start) {
        List<Planned> planned = council.pack().year(entry.timing(), WORKING_DAYS, start);
        return IntStream.range(0, planned.size())
                .mapToObj(round -> row(
                        entry,
                        planned.get(round),
                        volumes.expected(council, entry.id(), Measure.ROUNDS, round, planned.size())))
                .toList();
    }

    private Row row(ProgrammeEntry entry, Planned planned, Expected expected) {
        String period = planned.period().id();
        Optional<String> why = switch (planned) {
            case Planned.Skipped skipped -> Optional.of(skipped.why());
            case Planned.Opens _ ->
                Optional.ofNullable(council.waiting().get(entry.id()))
                        .filter(reason -> !reason.equals(RoundOutcome.NOT_BUILT));
        };
        return why.isEmpty() && planned instanceof Planned.Opens opens
                ? Row.ofADay(
                        council.authority(),
                        entry.id(),
                        period,
                        opens.opensOn().toString(),
                        whatCameOf(entry),
                        expected)
                : Row.skipped(council.authority(), entry.id(), period, expected, why.orElse(""));
    }

    /** Meetings that another activity's cases are taken to, in sessions, are part of that activity's rounds. */
    private String whatCameOf(ProgrammeEntry entry) {
        return council.pack().activities().stream()
                .filter(activity -> entry.kind() == Kind.MEETING
                        && activity.entry().to().contains(entry.id())
                        && activity.draws().stream()
                                .anyMatch(draw -> draw.sessions().isHeld()))
                .map(activity -> "held in " + activity.id())
                .findFirst()
                .orElse(RoundOutcome.NOT_BUILT);
    }
}
