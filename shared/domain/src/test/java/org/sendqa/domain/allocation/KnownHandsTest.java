package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.AllocationPlan.Review;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;

/** Who is kept from a case once somebody has entered its case worker. */
class KnownHandsTest {

    private static final Person WORKER = person("worker", "care", "hill school", 3);
    private static final Person STRANGER = person("stranger", "council", "", 3);

    @Test
    void aContributorIsKeptFromTheirOwnCaseWhateverThePlanAsks() {
        assertThat(isKept(WORKER)).isTrue();
        assertThat(isKept(person("chief", "care", "hill school", 2))).isFalse();
    }

    @Test
    void whomThePlanKeepsAwayForTheirSakeIsKeptToo() {
        assertThat(isKept(person("chief", "council", "", 3), Bar.LINE_MANAGER)).isTrue();
        assertThat(isKept(person("other", "care", "", 3), Bar.SAME_AGENCY)).isTrue();
        assertThat(isKept(person("other", "council", "hill school", 3), Bar.SAME_SETTING))
                .isTrue();
        assertThat(isKept(person("other", "council", "", 2), Bar.JUNIOR)).isTrue();
        assertThat(isKept(STRANGER, Bar.values())).isFalse();
    }

    @Test
    void whereTheAuthorsLineManagerReviewsNobodyElseDoes() {
        AllocationPlan reviewed = plan(Set.of(), new Review("case worker", Map.of()));

        assertThat(isKept(person("chief", "council", "", 3), reviewed)).isFalse();
        assertThat(isKept(STRANGER, reviewed)).isTrue();
    }

    private static boolean isKept(Person auditor, Bar... bars) {
        return isKept(auditor, plan(Set.of(bars), Review.NONE));
    }

    private static boolean isKept(Person auditor, AllocationPlan plan) {
        Contribution hand = Contribution.entered("case worker", "worker@example.org");
        Subject subject = new Subject("case-1", Map.of("locality", "Ash"), Map.of(), List.of(hand));
        DrawnCase drawn = new DrawnCase("draw-id-1", "Ash", subject, Probability.ONE, false);
        return new KnownHands(plan, List.of(WORKER, auditor)).keep(auditor, drawn, People.WORK);
    }

    private static AllocationPlan plan(Set<Bar> bars, Review review) {
        return new AllocationPlan(List.of("manager"), 1, Auditors.ONE, bars, false, review, List.of());
    }

    private static Person person(String id, String agency, String setting, int seniority) {
        return new Person(
                "dor",
                id,
                "Sample " + id,
                "sub-" + id,
                List.of(id + "@example.org"),
                Set.of("manager"),
                "",
                agency,
                new Particulars(setting, "chief", seniority, Employment.UNKNOWN, Set.of(), Set.of()));
    }
}
