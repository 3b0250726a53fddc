package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.SampleDraws.DESIGN;
import static org.sendqa.domain.sampling.SampleDraws.DRAWN_ON;
import static org.sendqa.domain.sampling.SampleDraws.subject;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;

class LeftOutCheckTest {

    private static final List<Subject> LEFT_OUT = List.of(
            subject("elsewhere", "Nowhere"),
            subject("undated", "North", Map.of()),
            subject("early", "North", Map.of("finalised", DRAWN_ON.minusYears(1))),
            subject("before", "North"));
    private static final Map<String, Integer> COUNTS =
            Map.of("unknown-stratum", 1, "no-date", 1, "outside-window", 1, "drawn-before", 1);
    private static final Map<String, Subject> FRAMES =
            SampleDraws.register().stream().collect(Collectors.toMap(one -> "id-" + one.caseKey(), one -> one));

    private static final DrawDesign BY_AUTHOR = Quotas.design(
            new CellGrid(new TreeMap<>()), new Quota.PerAuthor("psychologist", "advice", List.of(List.of(4))));

    /** One that no author wrote and two that somebody did. */
    private static final List<Subject> WRITTEN = List.of(subject("other", "North"), written("ours"), written("theirs"));

    @Test
    void everyCaseLeftOutHasAReason() {
        LeftOutCheck check = check(DESIGN, COUNTS, LEFT_OUT);

        assertThat(check.fault(FRAMES)).isEmpty();
        assertThat(check.checked())
                .isEqualTo("Every case of the snapshot that register and design let in stands in its frame or is"
                        + " counted for another draw; left out by them: 1 unknown-stratum, 1 no-date,"
                        + " 1 outside-window");
        assertThat(check.unchecked(FRAMES.values()))
                .satisfiesExactly(
                        opened -> assertThat(opened)
                                .startsWith("Whether the round opened on one of the 62 days from 2026-03-01 to"
                                        + " 2026-05-01 that"),
                        before -> assertThat(before).contains("(1 drawn-before)"));
    }

    @Test
    void aCountUnderAnotherReasonIsFound() {
        for (String reason : List.of("unknown-stratum", "no-date", "outside-window", "drawn-before")) {
            Map<String, Integer> moved = new HashMap<>(COUNTS);
            moved.merge(reason, 1, Integer::sum);
            moved.merge(reason.equals("no-date") ? "drawn-before" : "no-date", -1, Integer::sum);
            assertThat(check(DESIGN, moved, LEFT_OUT).fault(FRAMES)).as(reason).isPresent();
        }
        assertThat(check(DESIGN, Map.of("unknown-stratum", 2), LEFT_OUT).fault(FRAMES))
                .hasValue("By register and design 1 case(s) are left out as unknown-stratum,"
                        + " but the certificate counts 2");
    }

    @Test
    void aCaseOfTheFramesThatTheDesignLeavesOutIsFound() {
        Map<String, Subject> more = new HashMap<>(FRAMES);
        more.put("id-undated", LEFT_OUT.get(1));
        assertThat(check(DESIGN, Map.of(), List.of()).fault(more))
                .hasValue("id-undated stands in a frame, but register and design leave it out as no-date");
        more.put("id-undated", LEFT_OUT.get(2));
        assertThat(check(DESIGN, Map.of(), List.of()).fault(more))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("On no day on which a round of 2026-04 can"));
    }

    @Test
    void whoseTurnItWasIsNotHeldAgainstADrawByAuthor() {
        LeftOutCheck turn = check(BY_AUTHOR, Map.of("unknown-stratum", 3), WRITTEN);
        assertThat(turn.fault(Map.of())).isEmpty();
        assertThat(turn.checked())
                .startsWith("Each case of the frames belongs there")
                .endsWith(": 3 unknown-stratum");
        assertThat(turn.unchecked(Set.of())).last().asString().startsWith("Which cases are by an author of this batch");
    }

    @Test
    void noOtherReasonOfADrawByAuthorIsGivenMoreOftenThanItHolds() {
        assertThat(byAuthor(Map.of("unknown-stratum", 1, "drawn-before", 2))).isEmpty();
        assertThat(byAuthor(Map.of("drawn-before", 3))).isPresent();
        assertThat(byAuthor(Map.of("unknown-stratum", 2, "no-date", 1))).isPresent();
        assertThat(check(BY_AUTHOR, Map.of(), List.of()).fault(Map.of("id", WRITTEN.getFirst())))
                .isPresent();
    }

    private static Optional<String> byAuthor(Map<String, Integer> counts) {
        return check(BY_AUTHOR, counts, WRITTEN).fault(Map.of());
    }

    @Test
    void aRoundOfADayOpensOnItAndNoPeriodOnNone() {
        assertThat(PossibleOpenings.of("2026-04-15")).containsExactly(LocalDate.of(2026, 4, 15));
        assertThat(PossibleOpenings.of("2026-27-autumn")).contains(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
        assertThat(PossibleOpenings.of("nonsense")).isEmpty();
    }

    private static Subject written(String caseKey) {
        Subject plain = subject(caseKey, "North");
        Contribution advice = new Contribution("advice", "psychologist@dorset.example.org");
        return new Subject(caseKey, plain.attributes(), plain.dates(), List.of(advice));
    }

    private static LeftOutCheck check(DrawDesign design, Map<String, Integer> counts, List<Subject> leftOut) {
        Certificate drawn = SampleDraws.certificate();
        SortedMap<String, Integer> excluded = new TreeMap<>(counts);
        Certificate certificate =
                new Certificate(drawn.seed(), drawn.snapshots(), design.digest(), drawn.strata(), excluded, List.of());
        LeftOutCheck check = new LeftOutCheck(certificate, design);
        leftOut.forEach(check::leftOut);
        return check;
    }
}
