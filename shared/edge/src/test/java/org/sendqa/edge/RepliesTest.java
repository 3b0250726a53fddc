package org.sendqa.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepliesTest {

    @Test
    void eachKindOfRefusalHasItsStatusAndItsCodeForGood() {
        assertThat(Refusal.values())
                .extracting(kind -> kind.status() + " " + kind.code())
                .containsExactly(
                        "403 forbidden",
                        "403 not-yours",
                        "404 unknown",
                        "409 not-now",
                        "400 not-understood",
                        "400 faulty",
                        "415 wrong-file",
                        "413 too-large",
                        "422 incomplete",
                        "412 stale",
                        "428 unnamed-version",
                        "422 other-request",
                        "500 broken");
    }

    @Test
    void aRefusalSaysWhatItIsAndWhatToDo() {
        Problem problem = problem(Outcome.refused(Refusal.STALE, "Look again."));
        assertThat(problem).isEqualTo(new Problem("stale", "Saved in between", 412, "Look again.", List.of()));
        assertThat(problem.reply().code()).isEqualTo(412);
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
