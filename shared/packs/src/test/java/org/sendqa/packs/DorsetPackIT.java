package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.time.Window;

/** Dorset's figures as its framework gives them (rows DOR-03, 04, 33 to 38). */
class DorsetPackIT {

    private static final Pack PACK = OwnPacks.of("dorset");
    private final Activity audits = PACK.activity("ehc-plan-audits");

    @Test
    void sixPlansGoToTeamManagersAndSixToProvisionLeadsOnePerLocality() {
        Quota eachLocality = new Quota.Each(List.of("locality"), 1, 6);
        assertThat(PACK.localities()).hasSize(6);
        assertThat(audits.draws())
                .extracting(
                        draw -> draw.allocation().roles(), draw -> draw.sample().quota())
                .containsExactly(
                        tuple(List.of("team-manager"), eachLocality), tuple(List.of("provision-lead"), eachLocality));
    }

    @Test
    void plansFinalisedInThePreviousTwoMonthsAreEligible() {
        assertThat(audits.window().event()).isEqualTo("finalised");
        assertThat(audits.window().reach()).isEqualTo(new Window.Months(2, Set.of()));
    }

    @Test
    void fourGradesOfWhichTwoPassAndEightyPercentIsTheTarget() {
        assertThat(PACK.instrument(audits.instrument()).overallSteps())
                .extracting(Grade::title, Grade::passes)
                .containsExactly(
                        tuple("Outstanding", true),
                        tuple("Good", true),
                        tuple("Requires Improvement", false),
                        tuple("Inadequate", false));
        assertThat(audits.target().numerator() * 10).isEqualTo(audits.target().denominator() * 8);
    }

    @Test
    void everyGradeQuestionMustBeAnsweredAndOnlyAdulthoodMayNotApply() {
        assertThat(PACK.instrument(audits.instrument()).questions())
                .filteredOn(question -> question.asking().notApplicable())
                .extracting(Question::id)
                .containsExactly("adulthood-grade");
    }

    @Test
    void theReportGoesToTheTeamManagersWhoAuditToTheServiceManagersAndToTheBoard() {
        assertThat(audits.audience().roles())
                .containsExactlyInAnyOrder("team-manager", "service-manager", "board-member");
    }

    @Test
    void whatTheFrameworkLeavesOpenIsNotedAndWhatItPrintsIsNot() {
        assertThat(audits.notes())
                .filteredOn(note -> note.basis() == Activity.Basis.STATED)
                .extracting(Activity.Note::row)
                .containsExactly("DOR-35", "DOR-33", "DOR-33", "DOR-34", "DOR-04");
        assertThat(audits.notes())
                .filteredOn(note -> note.basis() != Activity.Basis.STATED)
                .extracting(Activity.Note::row)
                .contains("DOR-21", "DOR-33", "DOR-34", "DOR-35", "DOR-74", "DOR-11");
    }
}
