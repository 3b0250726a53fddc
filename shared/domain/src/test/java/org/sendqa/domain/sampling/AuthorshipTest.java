package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

    @Test
    void whoHasNothingElseIsGivenWhatTheyWroteTogether() {
        for (String alone : Set.of("ann", "zoe")) {
            String other = alone.equals("ann") ? "zoe" : "ann";
            var written = new TreeMap<>(Map.of("joint", Set.of("ann", "zoe"), "own", Set.of(other)));

            assertThat(Authorship.of(written)).isEqualTo(Map.of("joint", alone, "own", other));
        }
    }

    @Test
    void asManyAuthorsAsCanBeHaveACaseAlongAChainOfThem() {
        var chain =
                new TreeMap<>(Map.of("1", Set.of("ann", "bob"), "2", Set.of("bob", "cat"), "3", Set.of("cat", "dan")));
        chain.put("4", Set.of("dan"));

        assertThat(Authorship.of(chain).values()).containsExactlyInAnyOrder("ann", "bob", "cat", "dan");
    }

    @Test
    void eachCaseIsOneOfItsAuthors() {
        var written = new TreeMap<>(Map.of("1", Set.of("ann"), "2", Set.of("ann"), "3", Set.of("bob", "ann")));

        assertThat(Authorship.of(written))
                .containsEntry("1", "ann")
                .containsEntry("2", "ann")
                .containsEntry("3", "bob");
        assertThat(Authorship.of(new TreeMap<>())).isEmpty();
    }
}
