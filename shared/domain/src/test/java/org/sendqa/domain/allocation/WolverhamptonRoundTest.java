package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Review;

/** A round with two audits each (WOL-024): twelve of seventeen auditors worked on cases, one countersigned three. */
class WolverhamptonRoundTest {

    private static final int PEOPLE = 17;
    private static final String CYCLE = "case-audits-2025-10";
    private static final AllocationPlan TWO_EACH = new AllocationPlan(
            List.of("manager"), 2, new Auditors(2, 0, 5, 1, true), Set.of(), false, Review.NONE, List.of());

    private final List<Auditor> auditors = IntStream.rangeClosed(1, PEOPLE)
            .mapToObj(number -> People.withCapacity(People.manager("p" + number, ""), 2))
            .toList();

    @Test
    void eachOfSeventeenGetsTwoAndNobodyTheOwnCaseOrOneTwice() {
        List<Assignment> assignments = Allocation.of(CYCLE, slots(PEOPLE), auditors);
        Map<String, Integer> loads = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        for (Assignment one : assignments) {
            String auditor = one.auditor().orElseThrow();
            loads.merge(auditor, 1, Integer::sum);
            assertThat(pairs.add(auditor + one.drawId())).isTrue();
            assertThat(contributors(caseOf(one.slot()))).doesNotContain(auditor + "@example.org");
        }
        assertThat(loads)
                .hasSize(PEOPLE)
                .allSatisfy((_, load) -> assertThat(load).isEqualTo(2));
    }

    @Test
    void theOddRemainderGivesOneCaseAnExtraAuditorAndNobodyAThirdAudit() {
        AllocationPlan three = new AllocationPlan(
                List.of("manager"), 2, new Auditors(3, 0, 5, 1, true), Set.of(), false, Review.NONE, List.of());
        List<String> cases = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> "case-" + number)
                .toList();
        assertThat(Positions.extra(CYCLE, cases, three, PEOPLE)).hasSize(1).isSubsetOf(cases);
        assertThat(Positions.extra(CYCLE, cases, AllocationPlan.of("manager", 2), PEOPLE))
                .isEmpty();
    }

    @Test
    void whenOneFallsIllOnlyTheirAuditsAreOpenSinceNobodyTakesAThird() {
        List<Slot> slots = slots(PEOPLE);
        List<Held> held = new ArrayList<>();
        for (Assignment one : Allocation.of(CYCLE, slots, auditors)) {
            boolean ill = one.auditor().filter("p17"::equals).isPresent();
            held.add(new Held(slots.get(one.slot() - 1), one.auditor(), ill ? State.TO_FILL : State.MOVABLE));
        }
        var change = Reallocation.of(CYCLE, held, auditors.subList(0, PEOPLE - 1));
        assertThat(change.filled()).isEmpty();
        assertThat(change.moved()).isEmpty();
        assertThat(change.open())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.explanation()).contains("as many audits as one person takes"));
    }

    private static List<Slot> slots(int cases) {
        return IntStream.rangeClosed(1, 2 * cases)
                .mapToObj(number -> {
                    int one = caseOf(number);
                    AuditedCase subject = People.theCase(one, "", Hands.of(contributors(one)));
                    return new Slot(number, "draw", TWO_EACH, subject, 1 + (number - 1) % 2, false, People.WORK);
                })
                .toList();
    }

    private static int caseOf(int slot) {
        return 1 + (slot - 1) / 2;
    }

    /** One to twelve each worked on a case of theirs and the next; twelve countersigned the first three. */
    private static Set<String> contributors(int one) {
        Set<String> contributors = new HashSet<>();
        if (one <= 12) {
            contributors.add("p" + one + "@example.org");
            contributors.add("p" + (1 + one % 12) + "@example.org");
        }
        if (one <= 3) {
            contributors.add("p12@example.org");
        }
        return contributors;
    }
}
