package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Expected;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Contributed.State;

/** Nurses write of children on their caseload, therapists never, teachers always. */
class ContributedTest {

    private static final PapersPlan PLAN = new PapersPlan(
            List.of("plan", "nursing advice"),
            Way.BUNDLE,
            Way.BUNDLE,
            List.of(
                    new Expected("nurse", "nursing advice", List.of(Where.is("nursing", "caseload"))),
                    new Expected("therapist", "", List.of()),
                    new Expected("teacher", "", List.of(Where.ALL))));

    @Test
    void adviceIsMissingOnlyWhereItIsExpected() {
        assertThat(states(aCase("caseload"), false)).containsExactly(State.MISSING, State.NOT_EXPECTED, State.MISSING);
        assertThat(states(aCase(""), false)).containsExactly(State.NOT_EXPECTED, State.NOT_EXPECTED, State.MISSING);
    }

    @Test
    void whatIsThereIsReceivedWhetherItWasExpectedOrNot() {
        assertThat(states(aCase("", "nurse", "therapist"), false))
                .containsExactly(State.RECEIVED, State.RECEIVED, State.MISSING);
        assertThat(states(aCase("caseload"), true)).startsWith(State.RECEIVED);
    }

    @Test
    void anOfficersWordWaivesWhatThePackExpects() {
        DrawnCase said = aCase("caseload").without(new NeverSent(List.of(), List.of("nurse"), LocalDate.EPOCH));
        assertThat(states(said, false)).startsWith(State.NOT_EXPECTED);
        assertThat(Contributed.waived(PLAN, said)).containsExactly("nursing advice");
        assertThat(Contributed.waived(PLAN, aCase("caseload"))).isEmpty();
    }

    private static List<State> states(DrawnCase drawn, boolean came) {
        return Contributed.of(PLAN, drawn, _ -> came).stream()
                .map(Contributed::state)
                .toList();
    }

    private static DrawnCase aCase(String nursing, String... roles) {
        List<Contribution> contributions = List.of(roles).stream()
                .map(role -> new Contribution(role, role + "@example.org"))
                .toList();
        Subject subject = new Subject("key", Map.of("nursing", nursing), Map.of(), contributions);
        return new DrawnCase("1", "all", subject, Probability.ONE, false);
    }
}
