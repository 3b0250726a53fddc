package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.manager;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Review;
import org.sendqa.domain.people.Employment;

/** What decides between auditors, and what is said where none is left. */
class WhyTest {

    private static final Slot SLOT = People.slot(1, "Ash", "one@example.org");
    private static final Employment LEFT = new Employment(LocalDate.MIN, LocalDate.MIN, List.of(), Map.of());

    @Test
    void theRuleThatKeepsMostPeopleIsNamed() {
        Unfilled why = open(manager("one", ""), manager("two", "Ash"), manager("three", "Ash"));

        assertThat(why.rules()).containsExactly(HardRule.LOCALITY);
        assertThat(open(manager("one", ""), manager("two", "Ash")).rules()).containsExactly(HardRule.HAND);
    }

    @Test
    void onlySomebodyKeptByNothingButTheirHandMightAuditAnotherCase() {
        assertThat(open(manager("one", "")).conflict()).isTrue();
        assertThat(open(People.employed(manager("one", ""), LEFT)).conflict()).isFalse();
    }

    @Test
    void whoKnowsSuchCasesIsAskedBeforeWhoDoesNot() {
        AuditedCase subject =
                new AuditedCase("case-1", "draw-id-1", "Ash", "", Set.of(), Set.of("Early Years"), Hands.of(Set.of()));
        Experience knows = new Experience(1, Set.of(), Set.of(), Set.of("Early Years"));

        assertThat(whoGets(subject, knows)).isEqualTo("experienced");
    }

    @Test
    void whoHasNotReadTheAuthorsWorkThisYearIsAskedBeforeWhoHas() {
        AuditedCase subject = People.theCase(1, "", Hands.of(Set.of("author@example.org")));
        Experience read = new Experience(0, Set.of(), Set.of("author@example.org"), Set.of());

        assertThat(whoGets(subject, read)).isEqualTo("other");
        assertThat(Cost.pair(
                        People.slot(People.TEAM_MANAGERS, 1, subject), People.withExperience(manager("one", ""), read)))
                .isEqualTo(Cost.SAME_AUTHOR)
                .isPositive();
    }

    @Test
    void whatWasGivenByHandIsTakenFromWhomACaseWorkerTurnsOutToBe() {
        var change = Reallocation.of(
                "cycle",
                List.of(new Held(SLOT, Optional.of("one"), State.BY_HAND)),
                List.of(manager("one", ""), manager("two", "")));

        assertThat(change.filled()).extracting(Assignment::auditor).containsExactly(Optional.of("two"));
    }

    @Test
    void aCaseThatHasAsManyAuditorsAsItMayGetsNoFurtherOne() {
        assertThat(Positions.extra("cycle", List.of("a", "b"), everybody(2), 4)).isEmpty();
        assertThat(Positions.extra("cycle", List.of("a", "b"), everybody(3), 4)).hasSize(2);
    }

    private static AllocationPlan everybody(int most) {
        Auditors auditors = new Auditors(1, 1, most, 1, true);
        return new AllocationPlan(List.of("manager"), 2, auditors, Set.of(), false, Review.NONE, List.of());
    }

    private static Unfilled open(Auditor... auditors) {
        Filling filling = Allocation.filled("cycle", List.of(SLOT), List.of(auditors), Rules.ALL);
        return Objects.requireNonNull(filling.open().get(1));
    }

    /** Who gets a case, whichever way the hash falls: somebody with experience, or others without. */
    private static String whoGets(AuditedCase subject, Experience experience) {
        Slot slot = People.slot(People.TEAM_MANAGERS, 1, subject);
        List<Auditor> all =
                List.of(People.withExperience(manager("experienced", ""), experience), manager("other", ""));
        Set<String> got = new TreeSet<>();
        for (int cycle = 0; cycle < 20; cycle++) {
            Allocation.of("cycle-" + cycle, List.of(slot), all)
                    .forEach(one -> one.auditor().ifPresent(got::add));
        }
        return String.join(" or ", got);
    }
}
