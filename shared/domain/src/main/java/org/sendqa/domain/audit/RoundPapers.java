package org.sendqa.domain.audit;

import java.util.List;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.papers.CasePapers;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.sampling.Contributed;
import org.sendqa.domain.sampling.NeverSent;
import org.sendqa.domain.sampling.Sample;

/** What is known of the papers of a round's cases. */
record RoundPapers(List<Paper> papers, List<Sample> samples) {

    /** Those of an audit's case, of all that its activity names. */
    CasePapers of(Audit.Header audit, PapersPlan plan) {
        NeverSent neverSent = samples.stream()
                .filter(sample -> sample.draw().equals(audit.draw()))
                .flatMap(sample -> sample.find(audit.drawId()).stream())
                .map(drawn -> drawn.neverSent().and(Contributed.waived(plan, drawn)))
                .findFirst()
                .orElse(NeverSent.NOTHING);
        List<Paper> theirs = papers.stream()
                .filter(paper -> paper.ref().isOf(audit.draw(), audit.drawId()))
                .toList();
        return new CasePapers(plan.papers(), neverSent, theirs);
    }
}
