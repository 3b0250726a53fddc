package org.sendqa.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;

class PaperTest {

    private static final Event EVENT =
            new Event("happened", Instant.parse("2026-04-01T09:00:00Z"), "business-support-1");
    private static final CycleRef CYCLE = new CycleRef("bri", "ehc-plan-audits", "2026-04");
    private static final PaperRef REF = new PaperRef(CYCLE, "agencies", "draw-id-1", 2);
    private static final Pages PAGES = new Pages("papers/1", 3, List.of(), "business-support-1");
    private static final Pages LATER = new Pages("papers/2", 4, List.of(1), "qa-officer-1");

    private final Paper.Prepared prepared = Paper.first(REF, PAGES, EVENT);

    @Test
    void whoPreparedAPaperDoesntCheckIt() {
        assertThat(prepared.mayBeCheckedBy("business-support-1")).isFalse();
        assertThat(prepared.mayBeCheckedBy("qa-officer-1")).isTrue();
    }

    @Test
    void aNewVersionTakesThePlaceOfACheckedOneAndIsUnchecked() {
        Paper next = prepared.checked(EVENT).anew(LATER, EVENT);
        assertThat(next.state()).isEqualTo("prepared");
        assertThat(next.kept()).contains(LATER);
        assertThat(next.revision().number()).isEqualTo(3);
    }

    @Test
    void whatIsSentBackOrErasedKeepsNoPages() {
        assertThat(prepared.checked(EVENT)
                        .sentBack(SendBack.NOT_REDACTED, EVENT)
                        .kept())
                .isEmpty();
        assertThat(prepared.erased(EVENT).kept()).isEmpty();
        assertThat(prepared.sentBack(SendBack.ILLEGIBLE, EVENT)
                        .anew(LATER, EVENT)
                        .kept())
                .contains(LATER);
    }
}
