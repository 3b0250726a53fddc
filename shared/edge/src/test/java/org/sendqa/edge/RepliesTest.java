package org.sendqa.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepliesTest {

    private static final Map<Refusal, Integer> STATUSES = Map.of(
            Refusal.FORBIDDEN, 403,
            Refusal.NOT_YOURS, 403,
            Refusal.UNKNOWN, 404,
            Refusal.NOT_NOW, 409,
            Refusal.FAULTY, 400,
            Refusal.INCOMPLETE, 422,
            Refusal.STALE, 412,
            Refusal.OTHER_REQUEST, 422);

    @Test
    void eachKindOfRefusalHasItsOwnStatusAndKeepsItsSentence() {
        for (Refusal kind : Refusal.values()) {
            Outcome<String> refused = Outcome.refused(kind, "Look again.");
            Problem problem = problem(refused);
            assertThat(problem.reply().code()).isEqualTo(STATUSES.get(kind)).isEqualTo(problem.status());
            assertThat(problem.detail()).isEqualTo("Look again.");
        }
    }

    @Test
    void aRefusalNamesEveryFault() {
        var refused = new Outcome.Refused<String>(Refusal.INCOMPLETE, "Two are missing.", List.of("First", "Second"));
        assertThat(problem(refused).errors()).containsExactly("First", "Second");
    }

    @Test
    void aRefusalOnTheWayEndsIt() {
        Outcome<String> refused = Outcome.refused(Refusal.UNKNOWN, "There is none.");
        assertThat(refused.then(_ -> new Outcome.Done<>("never"))).isEqualTo(refused);
        assertThat(new Outcome.Done<>("a").then(a -> new Outcome.Done<>(a + "b")))
                .isEqualTo(new Outcome.Done<>("ab"));
    }

    private static Problem problem(Outcome<String> refused) {
        return catchThrowableOfType(RefusedRequest.class, () -> Replies.reply(refused, done -> done))
                .problem();
    }
}
