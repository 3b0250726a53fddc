package org.sendqa.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.NeverSent;

/** The plan is there since 2 April 2026, the advice is awaited. */
class CasePapersTest {

    private static final NeverSent NO_ADVICE = new NeverSent(List.of("advice"), LocalDate.parse("2026-04-09"));

    private final Paper plan = prepared(1).checked(on("2026-04-02"));

    @Test
    void aPaperThatNobodyHasCheckedIsAwaited() {
        assertThat(papers(NeverSent.NOTHING, plan).completeOn()).isEmpty();
        assertThat(papers(NeverSent.NOTHING, plan, prepared(2)).completeOn()).isEmpty();
    }

    @Test
    void theLastPaperMakesThemComplete() {
        assertThat(papers(NeverSent.NOTHING, plan, prepared(2).checked(on("2026-04-13")))
                        .completeOn())
                .contains(LocalDate.parse("2026-04-13"));
        assertThat(papers(NeverSent.NOTHING, plan, prepared(2).checked(on("2026-03-30")))
                        .completeOn())
                .contains(LocalDate.parse("2026-04-02"));
    }

    @Test
    void nobodyWaitsForWhatWasNeverSent() {
        assertThat(papers(NO_ADVICE, plan).completeOn()).contains(NO_ADVICE.since());
        assertThat(papers(new NeverSent(List.of("plan", "advice"), NO_ADVICE.since()))
                        .completeOn())
                .contains(NO_ADVICE.since());
    }

    @Test
    void whatCameAfterAllIsAwaitedUntilItIsChecked() {
        NeverSent takenBack = new NeverSent(List.of(), LocalDate.parse("2026-04-14"));
        assertThat(papers(takenBack, plan).completeOn()).isEmpty();
        assertThat(papers(takenBack, plan, prepared(2).checked(on("2026-04-15")))
                        .completeOn())
                .contains(LocalDate.parse("2026-04-15"));
    }

    @Test
    void whatWasSentBackOrErasedIsAwaitedAnew() {
        Paper advice = prepared(2).checked(on("2026-04-03"));
        assertThat(papers(NeverSent.NOTHING, plan, advice.sentBack(SendBack.ILLEGIBLE, on("2026-04-04")))
                        .completeOn())
                .isEmpty();
        assertThat(papers(NeverSent.NOTHING, plan, advice.erased(on("2026-06-04")))
                        .completeOn())
                .isEmpty();
    }

    private static CasePapers papers(NeverSent neverSent, Paper... known) {
        return new CasePapers(List.of("plan", "advice"), neverSent, List.of(known));
    }

    private static Paper.Prepared prepared(int number) {
        PaperRef ref = new PaperRef(new CycleRef("dor", "ehc-plan-audits", "2026-04"), "plans", "1", number);
        return Paper.first(ref, new Pages("papers/1", 1, List.of(), "support"), on("2026-04-01"));
    }

    private static Event on(String day) {
        return new Event("happened", Instant.parse(day + "T09:00:00Z"), "support");
    }
}
