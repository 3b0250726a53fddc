package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.at;
import static org.sendqa.domain.allocation.People.employed;
import static org.sendqa.domain.allocation.People.manager;
import static org.sendqa.domain.allocation.People.theCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.AllocationPlan.Review;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Employment.Absence;

/** What each rule bars, one at a time. */
class IndependenceTest {

    private static final LocalDate DUE = People.WORK.until();
    private static final Hands HANDS =
            new Hands(Set.of("ep@example.org"), Set.of("chief"), Set.of("health"), 2, Set.of("chief"), Set.of());

    @Test
    void theFrameworkDecidesWhetherALineManagerMustOrMustNotAudit() {
        AllocationPlan barred = AllocationPlan.of("manager", 1, Bar.LINE_MANAGER);
        assertThat(barring(barred, manager("chief", ""))).containsExactly(HardRule.LINE_MANAGER);
        AllocationPlan wanted = reviewed(new Review("educational psychologist", Map.of()));
        assertThat(barring(wanted, manager("chief", ""))).isEmpty();
        assertThat(barring(wanted, manager("other", ""))).containsExactly(HardRule.REVIEWER);
    }

    @Test
    void aSeniorPsychologistsOwnAdviceIsReviewedByAnotherRole() {
        Hands own = new Hands(Set.of(), Set.of(), Set.of(), 0, Set.of(), Set.of("principal"));
        Slot slot = People.slot(
                reviewed(new Review("educational psychologist", Map.of("senior", "principal"))),
                1,
                theCase(1, "", own));
        assertThat(barring(slot, manager("chief", ""))).containsExactly(HardRule.REVIEWER);
        assertThat(barring(slot, People.auditor("head", Set.of(), "", "manager", "principal")))
                .isEmpty();
    }

    @Test
    void anExpiredTrainingBarsInAnyCaseAMissingOneOnlyWhereTheFrameworkAsks() {
        AllocationPlan plan = AllocationPlan.of("manager", 1);
        assertThat(barring(plan, trained(DUE.minusDays(1)))).containsExactly(HardRule.TRAINING);
        assertThat(barring(plan, trained(DUE))).isEmpty();
        assertThat(barring(plan, manager("one", ""))).isEmpty();
        AllocationPlan asked =
                new AllocationPlan(plan.roles(), 1, Auditors.ONE, Set.of(), true, Review.NONE, List.of());
        assertThat(barring(asked, manager("one", ""))).containsExactly(HardRule.TRAINING);
    }

    @Test
    void whoLeavesBeforeTheDueDateOrIsMostlyAwayIsNotAsked() {
        AllocationPlan plan = AllocationPlan.of("manager", 1);
        Auditor leaving =
                employed(manager("one", ""), new Employment(LocalDate.MIN, DUE.minusDays(1), List.of(), Map.of()));
        assertThat(barring(plan, leaving)).containsExactly(HardRule.POST);
        assertThat(barring(plan, away(9))).containsExactly(HardRule.AWAY);
        assertThat(barring(plan, away(8))).isEmpty();
    }

    @Test
    void agencySettingAndSeniorityBarWhereTheFrameworkSaysSo() {
        AllocationPlan plan = AllocationPlan.of("manager", 1, Bar.SAME_AGENCY, Bar.SAME_SETTING, Bar.JUNIOR);
        assertThat(barring(plan, at(manager("one", ""), new Place("health", "", ""))))
                .containsExactly(HardRule.AGENCY, HardRule.JUNIOR);
        assertThat(barring(AllocationPlan.of("manager", 1), at(manager("one", ""), new Place("health", "", ""))))
                .isEmpty();
    }

    @Test
    void aSecondAuditorComesFromAnotherAgencyThanTheFirstWhereTwoAreWanted() {
        AllocationPlan plan = new AllocationPlan(
                List.of("manager"), 2, new Auditors(1, 1, 5, 2, false), Set.of(), false, Review.NONE, List.of());
        Slot first = People.slot(plan, 1, theCase(1, "", Hands.of(Set.of())));
        Slot second = People.again(first, 2, 2, true);
        List<Assignment> assignments = Allocation.of(
                "cycle",
                List.of(first, second),
                List.of(
                        at(manager("one", ""), new Place("health", "", "")),
                        at(manager("two", ""), new Place("health", "", "")),
                        at(manager("three", ""), new Place("care", "", ""))));
        assertThat(assignments).extracting(one -> one.auditor().orElseThrow()).contains("three");
    }

    @Test
    void optionalSlotsTakeOnlyWhatTheMandatoryOnesLeave() {
        Slot first = People.slot(1, "Ash");
        List<Assignment> assignments = Allocation.of(
                "cycle",
                List.of(first, People.again(first, 2, 2, true), People.slot(3, "Elm")),
                List.of(manager("one", ""), manager("two", "")));
        assertThat(assignments).extracting(one -> one.auditor().isPresent()).containsExactly(true, false, true);
    }

    private static AllocationPlan reviewed(Review review) {
        return new AllocationPlan(List.of("manager"), 1, Auditors.ONE, Set.of(), false, review, List.of());
    }

    private static Auditor trained(LocalDate until) {
        return employed(
                manager("one", ""),
                new Employment(LocalDate.MIN, LocalDate.MAX, List.of(), Map.of(People.WORK.instrument(), until)));
    }

    /** Away for so many of the seventeen days. */
    private static Auditor away(int days) {
        Absence absence = new Absence(DUE.minusDays(days - 1L), DUE);
        return employed(manager("one", ""), new Employment(LocalDate.MIN, LocalDate.MAX, List.of(absence), Map.of()));
    }

    private static Set<HardRule> barring(AllocationPlan plan, Auditor auditor) {
        return barring(People.slot(plan, 1, theCase(1, "", HANDS)), auditor);
    }

    private static Set<HardRule> barring(Slot slot, Auditor auditor) {
        return HardRule.barring(slot, auditor, CaseTeam.NOBODY);
    }
}
