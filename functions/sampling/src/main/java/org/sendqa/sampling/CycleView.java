package org.sendqa.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.register.Contribution;
import org.sendqa.edge.ClockReply;

/**
 * A cycle as its officers see it.
 *
 * @param state where it stands, in lower case
 * @param seedCommitment published when the cycle was announced; the certificates show the value behind it
 * @param sizes of draws whose size is agreed each time
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CycleView(
        String cycle,
        String title,
        String state,
        Instant announcedAt,
        String seedCommitment,
        Days days,
        @Nullable Counts counts,
        List<SizeView> sizes,
        List<Draw> draws) {

    static CycleView of(Round round, List<SizeView> sizes, List<Draw> draws) {
        Cycle cycle = round.cycle();
        return new CycleView(
                cycle.ref().id(),
                round.title(),
                state(cycle),
                cycle.header().announcedAt(),
                cycle.header().seedCommitment(),
                Days.of(cycle),
                Counts.of(cycle),
                sizes,
                draws);
    }

    static String state(Cycle cycle) {
        return switch (cycle) {
            case Cycle.Announced _ -> "announced";
            case Cycle.Drawn _ -> "drawn";
            case Cycle.Confirmed _ -> "confirmed";
            case Cycle.Collecting _ -> "collecting";
            case Cycle.Closed _ -> "closed";
            case Cycle.Reported _ -> "reported";
        };
    }

    /**
     * The cycle's days; null where one isn't fixed yet.
     *
     * @param checkedBy the day after which the sample counts as confirmed, while it waits for that
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Days(
            LocalDate opensOn,
            @Nullable LocalDate checkedBy,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closesOn) {

        static Days of(Cycle cycle) {
            LocalDate opensOn = cycle.header().opensOn();
            return switch (cycle) {
                case Cycle.Announced _, Cycle.Confirmed _ -> new Days(opensOn, null, null, null);
                case Cycle.Drawn drawn -> new Days(opensOn, drawn.checkedBy(), null, null);
                case Cycle.Collecting collecting -> of(opensOn, collecting.deadline());
                case Cycle.Closed closed -> of(opensOn, closed.deadline());
                case Cycle.Reported reported -> of(opensOn, reported.deadline());
            };
        }

        private static Days of(LocalDate opensOn, Cycle.Deadline deadline) {
            return new Days(opensOn, null, deadline.dueOn(), deadline.closesOn());
        }
    }

    /**
     * How many audits there are; null before the allocation.
     *
     * @param open waited for until the closing day, those included that fell out and found nobody
     * @param unfilled cases that nobody could audit; those withdrawn from the sample are told of with their draw
     */
    public record Counts(int audits, int open, int unfilled) {

        static @Nullable Counts of(Cycle cycle) {
            return switch (cycle) {
                case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ -> null;
                case Cycle.Collecting collecting -> of(collecting.count());
                case Cycle.Closed closed -> of(closed.count());
                case Cycle.Reported reported -> of(reported.count());
            };
        }

        private static Counts of(Cycle.Count count) {
            return new Counts(count.audits(), count.open(), count.unfilled());
        }
    }

    /**
     * One draw.
     *
     * @param certificate the path of its certificate
     * @param shortfalls a sentence for each stratum with too few eligible cases, and for each case withdrawn since
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Draw(
            String draw, String title, String certificate, List<String> shortfalls, List<DrawnCaseView> cases) {}

    /**
     * One case.
     *
     * @param caseNumber the council's own; empty where the look-up doesn't know it any more
     * @param attributes as they stood when it was drawn
     * @param clocks its statutory clocks on the dates frozen at the draw, as at the day the cycle opened
     * @param probability how likely it was to be drawn, as a fraction
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DrawnCaseView(
            String drawId,
            String stratum,
            String caseNumber,
            Map<String, String> attributes,
            List<ContributorView> contributors,
            List<ClockReply> clocks,
            String probability,
            boolean replaced) {}

    /**
     * Somebody who had a hand in a case.
     *
     * @param person an e-mail address
     * @param entered whether an officer entered it, rather than the register bringing it
     */
    public record ContributorView(String role, String person, boolean entered) {

        static ContributorView of(Contribution contribution) {
            return new ContributorView(contribution.role(), contribution.person(), contribution.entered());
        }
    }
}
