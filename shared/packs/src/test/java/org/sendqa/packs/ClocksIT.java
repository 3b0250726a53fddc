package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.clock.Clock;
import org.sendqa.domain.clock.Milestone;
import org.sendqa.domain.clock.Outcome;
import org.sendqa.domain.clock.Recorded;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PackClock;
import org.sendqa.domain.pack.RegisterLayout;

/** The clocks that cases are held against (rows BIR-11, BRI-37, WOL-039 to WOL-042, WOL-072, DOR-22, DOR-43). */
class ClocksIT {

    private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.parse("2025-09-01");
    private static final ClockFile WOLVERHAMPTON = new ClockFile(Path.of("wolverhampton"));
    private static final ClockFile DORSET = new ClockFile(Path.of("dorset"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "assessment-decision, 2025-10-13",
        "advice, 2025-11-24",
        "issue-decision, 2025-12-08",
        "consultation-responses, 2025-12-22",
        "final-plan, 2026-01-19"
    })
    void aRequestOfTheFirstOfSeptemberHasTheDaysOfWolverhamptonsTool(String milestone, LocalDate due) {
        assertThat(WOLVERHAMPTON.due(
                        "ehc-needs-assessment", milestone, Map.of("requested", FIRST_OF_SEPTEMBER), Map.of()))
                .isEqualTo(due);
    }

    @Test
    void healthAdviceRunsFromItsOwnRequest() {
        var dates = Map.of("requested", LocalDate.parse("2025-08-11"), "healthAdviceAsked", FIRST_OF_SEPTEMBER);
        assertThat(WOLVERHAMPTON.due("ehc-needs-assessment", "health-advice", dates, Map.of()))
                .isEqualTo("2025-10-13");
    }

    @Test
    void whereThereIsToBeNoPlanSixteenWeeksAreTheLaws() {
        var dates = Map.of("requested", FIRST_OF_SEPTEMBER);
        assertThat(WOLVERHAMPTON.due("ehc-needs-assessment", "no-plan", dates, Map.of("outcome", "no-plan")))
                .isEqualTo("2025-12-22");
    }

    @Test
    void twelveFourteenAndSixteenWeeksOfTheToolAreLocal() {
        assertThat(WOLVERHAMPTON.clock("ehc-needs-assessment").template().milestones())
                .extracting(
                        Milestone::id,
                        one -> one.kind().words(),
                        one -> one.limit().weeks())
                .containsExactly(
                        tuple("assessment-decision", "statutory", 6),
                        tuple("advice", "local", 12),
                        tuple("health-advice", "target", 6),
                        tuple("issue-decision", "local", 14),
                        tuple("no-plan", "statutory", 16),
                        tuple("consultation-responses", "local", 16),
                        tuple("final-plan", "statutory", 20));
    }

    @Test
    void whereTheToolsLabelsAreDisplacedTheirPlaceIsMarkedInferred() {
        assertThat(WOLVERHAMPTON.clock("ehc-needs-assessment").notes())
                .filteredOn(note -> note.basis() == Basis.INFERRED)
                .extracting(note -> note.row())
                .containsExactly("WOL-040");
    }

    @Test
    void aReviewIsDecidedFourWeeksAfterItsMeetingAndThePlanAmendedTwelveWeeksAfterIt() {
        var dates = Map.of("reviewMeeting", LocalDate.parse("2026-01-05"));
        var amended = Map.of("planType", "amended", "reviewOutcome", "amend");
        assertThat(DORSET.due("annual-review", "review-decision", dates, amended))
                .isEqualTo("2026-02-02");
        assertThat(DORSET.due("annual-review", "amended-plan", dates, amended)).isEqualTo("2026-03-30");
    }

    @Test
    void dorsetsClocksArePartOfItsPack() {
        Pack pack = OwnPacks.of("dorset");
        assertThat(pack.clocks())
                .extracting(PackClock::template)
                .containsExactly(
                        DORSET.clock("ehc-needs-assessment").template(),
                        DORSET.clock("annual-review").template(),
                        DORSET.clock("advice").template(),
                        DORSET.clock("review").template());
    }

    @Test
    void adviceToAnAssessmentIsDueSixWeeksAfterItWasAskedForAndAdviceToAReviewIsNot() {
        var dates = Map.of("asked", FIRST_OF_SEPTEMBER);
        assertThat(DORSET.due("advice", "advice-in", dates, Map.of("purpose", "assessment")))
                .isEqualTo("2025-10-13");
        assertThat(WOLVERHAMPTON.due("advice", "advice-in", dates, Map.of())).isEqualTo("2025-10-13");
        var toAReview = new Recorded(Map.of("purpose", "review"), dates);
        assertThat(Clock.of(DORSET.clock("advice").template(), toAReview, FIRST_OF_SEPTEMBER)
                        .steps())
                .isEmpty();
    }

    @Test
    void aReviewInItsOwnRegisterHasTheSameWeeksAsOnePlansRegisterTellsOf() {
        var dates = Map.of("meetingHeld", LocalDate.parse("2026-01-05"));
        var amended = Map.of("reviewOutcome", "amend");
        assertThat(DORSET.due("review", "review-decision", dates, amended)).isEqualTo("2026-02-02");
        assertThat(DORSET.due("review", "amended-plan", dates, amended)).isEqualTo("2026-03-30");
    }

    @ParameterizedTest
    @CsvSource({"birmingham, BIR-11", "bristol, BRI-37", "blackburn-with-darwen, BWD-03", "dorset, DOR-26"})
    void aPlanThatIsFinalTwentyWeeksAndADayAfterItsRequestIsLateByTheLaw(String folder, String row) {
        PackClock clock = new ClockFile(Path.of(folder)).clock("ehc-needs-assessment");
        assertThat(clock.notes()).extracting(Activity.Note::row).containsOnly(row);
        assertThat(finalAfter(clock, 140)).isInstanceOf(Outcome.OnTime.class);
        assertThat(finalAfter(clock, 141)).isInstanceOf(Outcome.Late.class);
        assertThat(OwnPacks.of(folder).registers().getFirst()).matches(clock::isFor);
    }

    private static Outcome finalAfter(PackClock clock, int days) {
        LocalDate day = FIRST_OF_SEPTEMBER.plusDays(days);
        Recorded recorded =
                new Recorded(Map.of("planType", "new"), Map.of("requested", FIRST_OF_SEPTEMBER, "finalised", day));
        return Clock.of(clock.template(), recorded, day).outcome("final-plan").orElseThrow();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "birmingham, contribution, advice",
        "bristol, advice, advice",
        "bristol, review, review",
        "blackburn-with-darwen, advice, advice",
        "dorset, advice, advice",
        "dorset, review, review",
        "wolverhampton, advice, advice",
        "wolverhampton, review, annual-review"
    })
    void aClockIsReadInTheRegisterThatRecordsWhereItRunsFrom(String folder, String subject, String clock) {
        Pack pack = OwnPacks.of(folder);
        RegisterLayout register = pack.registers().stream()
                .filter(layout -> layout.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        assertThat(pack.clocks())
                .filteredOn(one -> one.isFor(register))
                .extracting(one -> one.template().id())
                .containsExactly(clock);
    }
}
