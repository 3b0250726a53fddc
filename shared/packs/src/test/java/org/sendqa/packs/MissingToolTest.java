package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.json.CanonicalJson;

/** Tools that a source names but doesn't print are marked. */
class MissingToolTest {

    private static final InstrumentFiles BRISTOL = InstrumentFiles.read(Path.of("bristol/instruments"));

    @Test
    void bristolsPlaceholdersSayThatTheSourceDoesNotSupplyThem() {
        assertThat(compiled("advice-audit"))
                .contains("\"supplied\":false", "doesn't print it; its questions are our own", "\"row\":\"BRI-18\"");
        assertThat(compiled("learning-conversation")).contains("\"supplied\":true");
    }

    @Test
    void anAssumedScaleIsANoteForTheReports() {
        assertThat(compiled("ehc-plan-audit"))
                .contains("{\"basis\":\"ASSUMED\",\"row\":\"BRI-50\",\"what\":\"Answers on the scale Outstanding, Good,"
                        + " Requires Improvement, Inadequate\"}");
    }

    @Test
    void plannedToolsAreSlotsWithoutQuestions() {
        assertThat(BRISTOL.instruments())
                .filteredOn(tool -> tool.sections().isEmpty())
                .extracting(Instrument::id)
                .containsExactly("annual-review-contribution-audit", "annual-review-decision-audit");
    }

    private static String compiled(String id) {
        for (int index = 0; index < BRISTOL.instruments().size(); index++) {
            if (BRISTOL.instruments().get(index).id().equals(id)) {
                return CanonicalJson.write(BRISTOL.content().get(index));
            }
        }
        throw new AssertionError("No instrument " + id);
    }
}
