package org.sendqa.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Tool;
import org.sendqa.domain.register.Contribution;
import org.sendqa.edge.ClockReply;
import org.sendqa.edge.ContributedReply;
import org.sendqa.edge.CycleCounts;
import org.sendqa.edge.CycleDays;

/**
 * A cycle as its officers see it.
 *
 * @param state where it stands, in lower case
 * @param rationale why an officer opened it; empty if it came round by itself
 * @param seedCommitment published when the cycle was announced, the certificates show the value behind it; empty where
 *     every draw's value is thrown
 * @param tool what auditors answer in, where that isn't SEND QA; its exports are uploaded
 * @param papers which documents auditors read of each case, in the pack's words
 * @param findingsTo the contributions whose makers get what an audit found, once the report is out; none where nobody
 *     does
 * @param sizes of draws whose size is agreed each time
 * @param dice of draws whose public value is thrown once their register is in
 */
public record CycleView(
        String cycle,
        String title,
        String state,
        String rationale,
        Instant announcedAt,
        String seedCommitment,
        CycleDays days,
        @Nullable CycleCounts counts,
        @Nullable String tool,
        List<String> papers,
        List<String> findingsTo,
        List<SizeView> sizes,
        List<DiceView> dice,
        List<Draw> draws) {

    static CycleView of(Round round, List<SizeView> sizes, List<DiceView> dice, List<Draw> draws) {
        Cycle cycle = round.cycle();
        return new CycleView(
                cycle.ref().id(),
                round.title(),
                cycle.state(),
                cycle.header().rationale(),
                cycle.header().announcedAt(),
                cycle.header().seedCommitment(),
                CycleDays.of(cycle),
                CycleCounts.of(cycle),
                round.pack().toolOf(round.activity()).map(Tool::title).orElse(null),
                round.activity().entry().papers().papers(),
                round.activity().entry().findings().to(),
                sizes,
                dice,
                draws);
    }

    /**
     * One draw.
     *
     * @param certificate the path of its certificate
     * @param theme what its cases have in common, if that was agreed; else null
     * @param shortfalls a sentence for each stratum with too few eligible cases, for each set of demands that the frame
     *     couldn't meet together, and for each case withdrawn since
     */
    public record Draw(
            String draw,
            String title,
            String certificate,
            @Nullable ThemeView theme,
            List<String> shortfalls,
            List<DrawnCaseView> cases) {}

    /**
     * One case.
     *
     * @param caseNumber the council's own; empty where the look-up doesn't know it any more
     * @param attributes as they stood when it was drawn
     * @param clocks its statutory clocks on the dates frozen at the draw, as at the day the cycle opened
     * @param probability how likely it was to be drawn, as a fraction
     * @param missing papers of it that were never sent
     * @param notExpected contributions that an officer said aren't expected of it
     * @param contributed how those contributions stand of which the pack says when they are expected
     */
    public record DrawnCaseView(
            String drawId,
            String stratum,
            String caseNumber,
            Map<String, String> attributes,
            List<ContributorView> contributors,
            List<ClockReply> clocks,
            String probability,
            boolean replaced,
            List<String> missing,
            List<String> notExpected,
            List<ContributedReply> contributed) {}

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
