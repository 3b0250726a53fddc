package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.domain.sampling.SampleDraws.DESIGN;
import static org.sendqa.domain.sampling.SampleDraws.DRAWN_ON;
import static org.sendqa.domain.sampling.SampleDraws.subject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.register.Subject;

class FrameTest {

    @Test
    void countsWhoIsLeftOutUnderTheFirstReasonThatHolds() {
        Frame frame = frameOf(
                subject("taken", "North"),
                subject("elsewhere", "Atlantis"),
                subject("undated", "North", Map.of()),
                subject(
                        "early",
                        "North",
                        Map.of("finalised", DRAWN_ON.minusMonths(2).minusDays(1))),
                subject("late", "North", Map.of("finalised", DRAWN_ON.plusDays(1))),
                subject("before", "South"),
                subject("another", "South"));

        assertThat(frame.excluded())
                .containsOnly(
                        Map.entry(Exclusion.UNKNOWN_STRATUM, 1),
                        Map.entry(Exclusion.NO_DATE, 1),
                        Map.entry(Exclusion.OUTSIDE_WINDOW, 2),
                        Map.entry(Exclusion.DRAWN_BEFORE, 1),
                        Map.entry(Exclusion.DRAWN_BY_ANOTHER, 1));
        assertThat(frame.size()).isEqualTo(1);
    }

    @Test
    void listsEveryStratumOfThePackByDrawId() {
        Frame frame = frameOf(subject("b", "North"), subject("a", "North"));

        assertThat(frame.cells().keySet()).extracting(Cell::name).containsExactly("East", "North", "South");
        assertThat(frame.cells().values().stream().map(Map::keySet).map(List::copyOf))
                .containsExactly(List.of(), List.of("id-a", "id-b"), List.of());
    }

    @Test
    void givesTheSubjectBehindADrawIdOfItsOwnStratumOnly() {
        Frame frame = frameOf(subject("a", "North"));

        assertThat(frame.subject(Cell.of(Map.of("locality", "North")), "id-a")).isEqualTo(subject("a", "North"));
        assertThatThrownBy(() -> frame.subject(Cell.of(Map.of("locality", "South")), "id-a"))
                .hasMessage("id-a isn't in the frame of South");
    }

    private static Frame frameOf(Subject... register) {
        Eligibility eligibility =
                new Eligibility(DESIGN, DRAWN_ON, Set.of("before"), Set.of("another", "before"), Set.of());
        Frame.Gathering gathering = new Frame.Gathering(eligibility, "id-"::concat);
        List.of(register).forEach(gathering::offer);
        return gathering.frame();
    }
}
