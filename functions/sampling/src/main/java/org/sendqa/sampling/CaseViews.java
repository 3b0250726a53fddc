package org.sendqa.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.register.CaseClocks;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Contributed;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.edge.ClockReply;
import org.sendqa.edge.ContributedReply;

/**
 * Shows officers the cases of a sample: the council's own numbers, who had a hand in them, what came of them.
 *
 * @param register as draws see it
 * @param papers those that are read here
 */
record CaseViews(DrawRegister register, Papers papers) {

    /** All cases of a sample, in its order. */
    List<CycleView.DrawnCaseView> of(Round round, Sample sample) {
        Map<String, String> numbers = register.caseNumbers(sample);
        PapersPlan plan = round.activity().entry().papers();
        List<Paper> came = plan.expected().isEmpty() || !plan.hasBundles() ? List.of() : papers.of(round.ref());
        return sample.cases().stream()
                .map(drawn -> new CycleView.DrawnCaseView(
                        drawn.drawId(),
                        drawn.stratum(),
                        numbers.getOrDefault(drawn.subject().caseKey(), ""),
                        drawn.subject().attributes(),
                        drawn.subject().contributions().stream()
                                .map(CycleView.ContributorView::of)
                                .toList(),
                        clocks(round, drawn.subject()),
                        drawn.probability().text(),
                        drawn.replaced(),
                        drawn.missing(),
                        drawn.neverSent().notExpected(),
                        contributed(plan, sample, drawn, came)))
                .toList();
    }

    private static List<ContributedReply> contributed(
            PapersPlan plan, Sample sample, DrawnCase drawn, List<Paper> came) {
        Set<String> there = came.stream()
                .filter(paper -> paper.ref().isOf(sample.draw(), drawn.drawId()))
                .filter(paper -> paper.kept().isPresent())
                .map(paper -> plan.papers().get(paper.ref().number() - 1))
                .collect(Collectors.toSet());
        return Contributed.of(plan, drawn, there::contains).stream()
                .map(ContributedReply::of)
                .toList();
    }

    private static List<ClockReply> clocks(Round round, Subject subject) {
        LocalDate opensOn = round.cycle().header().opensOn();
        return CaseClocks.of(round.pack(), round.layout(), subject, opensOn).stream()
                .map(clock -> ClockReply.of(clock, opensOn))
                .toList();
    }
}
