package org.sendqa.papers;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.papers.ReadingTime;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.OneByOne;

/** The daily sweep: deletes the papers of cases that left their samples, and of rounds whose reading time is over. */
final class ErasePapers {

    private static final String NAME = "ErasePapers";

    private final Packs packs;
    private final Cycles cycles;
    private final Samples samples;
    private final Papers papers;
    private final PaperFiles files;

    ErasePapers(Packs packs, Cycles cycles, Samples samples, Papers papers, PaperFiles files) {
        this.packs = packs;
        this.cycles = cycles;
        this.samples = samples;
        this.papers = papers;
        this.files = files;
    }

    /**
     * Goes round all authorities that have a pack; a second time on the same day there is nothing left to do.
     *
     * @return how many papers were deleted
     * @throws org.sendqa.edge.RetryLater if something failed; all the rest is done then
     */
    int run(Instant now) {
        List<Paper> over = packs.authorities().stream()
                .flatMap(authority -> papers.kept(authority).stream())
                .filter(paper -> hasLeft(paper.ref()) || isOver(paper.ref().cycle(), now))
                .toList();
        Event event = new Event("paper-erased", now, NAME);
        OneByOne.forEach(over, paper -> {
            paper.kept().map(Pages::object).ifPresent(files::erase);
            papers.keep(paper.erased(event), event);
        });
        return over.size();
    }

    private boolean isOver(CycleRef ref, Instant now) {
        return cycles.find(ref.authority(), ref.id())
                .filter(cycle -> ReadingTime.isOver(cycle, OfficeDay.of(now)))
                .isPresent();
    }

    private boolean hasLeft(PaperRef ref) {
        return samples.standing(ref.cycle(), ref.draw(), ref.drawId()).isEmpty();
    }
}
