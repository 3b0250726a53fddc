package org.sendqa.sampling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.clock.TimelinessSeries;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.register.CaseClocks;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Counts for officers how the steps of statutory clocks were kept by everybody in the register that a cycle was drawn
 * from: each of the last twelve months, each group. It names no case, but groups may be small, so it is for officers
 * only.
 */
public final class CountTimeliness {

    private static final int MONTHS = 12;
    private static final Set<Kind> GROUPING = Set.of(Kind.LOCALITY, Kind.TEXT, Kind.BIRTH_DATE);

    private final Rounds rounds;
    private final Samples samples;
    private final Snapshots snapshots;

    /** Counts in the snapshots that the samples of cycles come from. */
    public CountTimeliness(Rounds rounds, Samples samples, Snapshots snapshots) {
        this.rounds = rounds;
        this.samples = samples;
        this.snapshots = snapshots;
    }

    /** Counts a cycle's register by a field of it, such as {@code locality}; cases without a value are one group. */
    public Outcome<TimelinessReply> count(Caller caller, String cycle, String by) {
        return rounds.forOfficer(caller, cycle).then(round -> count(round, by));
    }

    private Outcome<TimelinessReply> count(Round round, String by) {
        boolean known = round.layout().columns().stream()
                .anyMatch(column -> column.field().equals(by) && GROUPING.contains(column.kind()));
        if (!known) {
            return Outcome.refused(Refusal.UNKNOWN, "The register has no field %s to count by.".formatted(by));
        }
        Optional<Sample> drawn = samples.of(round.ref()).stream().findFirst();
        return drawn.<Outcome<TimelinessReply>>map(sample -> new Outcome.Done<>(counted(round, by, sample.snapshot())))
                .orElseGet(() -> Outcome.refused(
                        Refusal.NOT_NOW,
                        "%s isn't drawn yet, so that no register is its own.".formatted(round.title())));
    }

    private TimelinessReply counted(Round round, String by, String snapshot) {
        LocalDate asAt = round.cycle().header().opensOn();
        TimelinessSeries series = new TimelinessSeries(YearMonth.from(asAt).minusMonths(MONTHS - 1L));
        snapshots.read(
                round.ref().authority(),
                snapshot,
                subject -> CaseClocks.of(round.pack(), round.layout(), subject, asAt)
                        .forEach(clock ->
                                series.count(clock, subject.attributes().getOrDefault(by, ""))));
        return TimelinessReply.of(asAt, by, series.rows());
    }
}
