package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.Paper.Prepared;
import org.sendqa.domain.papers.Paper.SentBack;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.papers.SendBack;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/** What every implementation of {@link Papers} keeps to. Each test starts without any. */
public interface PreparedPapersContract {

    /** Three pages, one of which has no words. */
    Pages PAGES = new Pages("papers/dor/1", 3, List.of(2), "business-support-1");

    /** What happens to a paper. */
    Event EVENT = SampleCycles.event("happened");

    /** The papers under test. */
    Papers papers();

    /** The samples that their cases are in. */
    Samples samples();

    /** A sample of a round that is audited. */
    Sample given();

    @Test
    default void everyStateIsReadBackAsItWas() {
        Prepared prepared = prepared(2);
        readsBack(prepared);
        readsBack(prepared.checked(EVENT));
        readsBack(prepared.checked(EVENT).sentBack(SendBack.NOT_REDACTED, EVENT));
        assertThat(papers().of(SampleCycles.ref("2026-05"))).isEmpty();
        assertThat(papers().of(Fixtures.aCycleRef())).hasSize(1);
        Prepared other = prepared(1);
        readsBack(other);
        readsBack(other.erased(EVENT));
        assertThat(papers().of(Fixtures.aCycleRef()))
                .extracting(paper -> paper.ref().number())
                .containsExactly(1, 2);
    }

    @Test
    default void whosePagesAreKeptIsKnown() {
        Prepared prepared = prepared(1);
        papers().keep(prepared, EVENT);
        papers().keep(prepared(2), EVENT);
        assertThat(papers().kept(Fixtures.AUTHORITY)).hasSize(2).contains(prepared);
        assertThat(papers().kept("bir")).isEmpty();
        papers().keep(prepared.erased(EVENT), EVENT);
        assertThat(papers().kept(Fixtures.AUTHORITY)).hasSize(1);
    }

    @Test
    default void whoeverComesSecondChangesNothing() {
        assertThat(papers().keep(prepared(1), EVENT)).isTrue();
        assertThat(papers().keep(prepared(1), EVENT)).isFalse();
        assertThat(papers().keep(prepared(2).checked(EVENT), EVENT)).isFalse();
        assertThat(papers().find(prepared(1).ref())).contains(prepared(1));
    }

    @Test
    default void whatWasNeverSentAndWhatHasPagesKeepEachOtherOut() {
        Sample sample = given();
        String drawn = sample.cases().getFirst().drawId();
        PaperRef ref = new PaperRef(sample.cycle(), sample.draw(), drawn, 1);
        Sample without = sample.without(drawn, List.of("plan"), EVENT);
        Prepared prepared = Paper.first(ref, PAGES, EVENT);
        assertThat(papers().comeIn(prepared, sample, EVENT)).isTrue();
        assertThat(papers().say(without, drawn, List.of(ref), EVENT)).isFalse();
        assertThat(samples().find(sample.cycle(), sample.draw())).contains(sample);
        SentBack back = prepared.sentBack(SendBack.WRONG_PAPER, EVENT);
        papers().keep(back, EVENT);
        assertThat(papers().say(without, drawn, List.of(ref), EVENT)).isTrue();
        assertThat(papers().comeIn(back.anew(PAGES, EVENT), sample, EVENT)).isFalse();
        assertThat(papers().find(ref)).contains(back);
    }

    private void readsBack(Paper state) {
        assertThat(papers().keep(state, EVENT)).isTrue();
        assertThat(papers().find(state.ref())).contains(state);
    }

    private static Prepared prepared(int number) {
        PaperRef ref = new PaperRef(Fixtures.aCycleRef(), Fixtures.TEAM_MANAGERS, "draw-id-1", number);
        return Paper.first(ref, PAGES, EVENT);
    }
}
