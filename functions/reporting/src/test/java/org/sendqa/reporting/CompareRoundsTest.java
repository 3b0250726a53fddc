package org.sendqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.reporting.ClosedRound.CYCLE;
import static org.sendqa.reporting.ClosedRound.NOW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.reporting.FiguresView.Step;
import org.sendqa.reporting.QuestionFigures.Passed;
import org.sendqa.testing.SamplePeople;

class CompareRoundsTest {

    private static final CycleRef MARCH = new CycleRef("dor", CYCLE.activity(), "2026-03");
    private static final CycleRef OTHER = new CycleRef("dor", "advice-audits", "2026-04");

    private final ClosedRound round = new ClosedRound();
    private final CompareRounds compareRounds =
            new CompareRounds(new ReadReports(round.reports, round.files), round.files);
    private final Edition edition = round.compiled();

    @BeforeEach
    void threeReports() {
        release(CYCLE, 1, "qa-officer");
        release(CYCLE, 2, "qa-officer");
        release(OTHER, 1, "qa-officer");
    }

    @Test
    void aRoundCountsOnceByItsNewestVersionAndOtherActivitiesDoNot() {
        FiguresView figures =
                compareRounds.of(SamplePeople.anOfficer(), CYCLE.id()).orElseThrow();
        assertThat(figures.rounds()).hasSize(1);
        assertThat(figures.passing()).isEqualTo("Good or better");
        assertThat(figures.grades())
                .containsExactly(
                        new Step("Outstanding", true),
                        new Step("Good", true),
                        new Step("Requires Improvement", false),
                        new Step("Inadequate", false));
        RoundFigures april = figures.rounds().getFirst();
        assertThat(april.words()).isEqualTo("April 2026");
        assertThat(april.submitted()).isEqualTo(1);
        assertThat(april.all()).isNotNull().satisfies(all -> {
            assertThat(all.counts()).containsExactly(0, 1, 0, 0);
            assertThat(all.passes()).isEqualTo(all.of()).isEqualTo(1);
            assertThat(all.low()).as("Wilson's interval of 1 of 1").isEqualTo(20.65);
            assertThat(all.high()).isEqualTo(100.0);
        });
    }

    @Test
    void roundsThatOnlyOthersMayReadAreLeftOut() {
        release(MARCH, 1, "head-of-service");
        assertThat(compareRounds
                        .of(SamplePeople.anOfficer(), CYCLE.id())
                        .orElseThrow()
                        .rounds())
                .hasSize(1);
        assertThat(compareRounds.of(SamplePeople.anOfficer(), MARCH.id())).isEmpty();
        assertThat(compareRounds.of(SamplePeople.aTeamManager(1), CYCLE.id())).isEmpty();
    }

    @Test
    void aRoundStandsBesideThoseBeforeItAndNoneAfterIt() {
        release(MARCH, 1, "qa-officer");
        assertThat(rounds(CYCLE)).isEqualTo(2);
        assertThat(rounds(MARCH)).isEqualTo(1);
    }

    @Test
    void whatWentByAnotherScaleKeepsItsCountsOfAuditsOnly() {
        var figures = RoundFigures.of(
                MadeReport.read(round.files, edition, activity()).figures(), List.of());
        assertThat(figures.all()).isNull();
        assertThat(figures.strata()).isEmpty();
        assertThat(figures.drawn()).isEqualTo(2);
    }

    @Test
    void eachQuestionOfTheFormStandsWithItsShareInEveryRound() {
        release(MARCH, 1, "qa-officer");
        FiguresView figures =
                compareRounds.of(SamplePeople.anOfficer(), CYCLE.id()).orElseThrow();
        assertThat(figures.questions()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.passing()).isEqualTo("Good or better");
            assertThat(question.rounds()).hasSize(2);
            assertThat(question.rounds().getFirst())
                    .isEqualTo(question.rounds().getLast())
                    .isIn(new Passed(1, 1), new Passed(0, 1), new Passed(0, 0));
        });
        assertThat(figures.questions())
                .flatExtracting(QuestionFigures::rounds)
                .extracting(Passed::of)
                .contains(1);
    }

    private int rounds(CycleRef cycle) {
        return compareRounds
                .of(SamplePeople.anOfficer(), cycle.id())
                .orElseThrow()
                .rounds()
                .size();
    }

    private Activity activity() {
        return round.packs.current("dor").activity(CYCLE.activity());
    }

    private void release(CycleRef cycle, int version, String role) {
        String figures = round.files.key(edition, ReportFiles.FIGURES);
        round.reports.list(new Released(
                cycle, version, "A report as at " + NOW, Map.of(ReportFiles.FIGURES, figures), List.of(role)));
    }
}
