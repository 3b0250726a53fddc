package org.sendqa.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    @Test
    void oneThatFailsDoesNotKeepTheOthersFromBeingDone() {
        List<String> done = new ArrayList<>();
        assertThatThrownBy(() -> OneByOne.forEach(List.of("Ash", "bad", "Elm", "worse"), name -> {
                    if (name.length() > 3 || name.equals("bad")) {
                        throw new IllegalStateException(name);
                    }
                    done.add(name);
                }))
                .isInstanceOf(RetryLater.class)
                .hasMessage("2 of 4 could not be dealt with")
                .hasRootCauseMessage("bad")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(done).containsExactly("Ash", "Elm");
    }
}
