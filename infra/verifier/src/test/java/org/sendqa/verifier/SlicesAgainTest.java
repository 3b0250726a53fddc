package org.sendqa.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a draw whose cells were cut otherwise than the register says. */
class SlicesAgainTest {

    @TempDir
    private Path folder;

    private AuthorityFiles files;

    @BeforeEach
    void theAuthorityHasSnapshotSecretAndDesign() throws IOException {
        files = AuthorityFiles.in(folder);
        files.write("design.json", SpreadDraw.DESIGN.text());
        files.write("honest.json", SpreadDraw.drawnFrom(SpreadDraw.REGISTER));
        files.write("forged.json", SpreadDraw.drawnFrom(SpreadDraw.OTHER_NEEDS));
    }

    @Test
    void slicesThatTheRegisterDoesNotGiveAreRefused() {
        List<String> said = files.verify("forged.json", "snapshot.gz", "secret", "design.json");

        assertThat(said).hasSize(2).startsWith("NOT VALID");
        assertThat(said.getLast()).endsWith("but cut again by need that slice doesn't hold it.");
    }

    @Test
    void slicesThatTheRegisterGivesAreSaidToBeCutAgain() {
        assertThat(files.verify("honest.json", "snapshot.gz", "secret", "design.json"))
                .startsWith("VALID")
                .anyMatch(line -> line.contains("Each slice was cut again from the snapshot"))
                .noneMatch(line -> line.contains("which isn't an attribute"))
                .noneMatch(line -> line.contains("Whether the slices are cut"));
    }

    @Test
    void whatNobodyCutAgainIsSaidToBeUnchecked() {
        for (List<String> given :
                List.of(List.of("", "", ""), List.of("", "", "design.json"), List.of("snapshot.gz", "secret", ""))) {
            assertThat(files.verify("forged.json", given.get(0), given.get(1), given.get(2)))
                    .startsWith("VALID")
                    .anyMatch(line -> line.contains("Whether the slices are cut as the framework asks"));
        }
    }
}
