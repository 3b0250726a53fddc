package org.sendqa.local.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.local.LocalAws;
import org.sendqa.local.councils.Council;

/** The stage is set with every authority's made-up people, whose words its pack must know. */
class StageIT {

    private static final Path ROOT = Path.of("../..");

    @Test
    void theMadeUpPeopleOfEveryAuthorityAreImported() throws IOException {
        List<Council> councils = Council.named(ROOT.resolve("shared/packs/target/packs"), "all");
        assertThat(councils).hasSizeGreaterThanOrEqualTo(5);
        try (LocalAws aws = Stage.open(ROOT, councils, 2026)) {
            assertThat(councils).allSatisfy(council -> {
                JsonNode again =
                        aws.invoke("ImportPeopleFunction", council.people().list());
                assertThat(again.path("faults")).isEmpty();
                assertThat(again.path("imported").asInt()).isPositive();
            });
        }
    }
}
