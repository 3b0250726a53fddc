package org.sendqa.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a draw whose cells were cut otherwise than the register says. */
class SlicesAgainTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void theAuthorityHasSnapshotSecretAndDesign() throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("snapshot.gz")))) {
            out.write(SpreadDraw.lines(SpreadDraw.REGISTER).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("secret"), SpreadDraw.SECRET);
        Files.writeString(folder.resolve("design.json"), SpreadDraw.DESIGN.text());
        write("honest.json", SpreadDraw.drawnFrom(SpreadDraw.REGISTER));
        write("forged.json", SpreadDraw.drawnFrom(SpreadDraw.OTHER_NEEDS));
    }

    @Test
    void slicesThatTheRegisterDoesNotGiveAreRefused() {
        List<String> said = verify("forged.json", "snapshot.gz", "secret", "design.json");

        assertThat(said).hasSize(2).startsWith("NOT VALID");
        assertThat(said.getLast()).endsWith("but cut again by need that slice doesn't hold it.");
    }

    @Test
    void slicesThatTheRegisterGivesAreSaidToBeCutAgain() {
        assertThat(verify("honest.json", "snapshot.gz", "secret", "design.json"))
                .startsWith("VALID")
                .anyMatch(line -> line.contains("Each slice was cut again from the snapshot"))
                .noneMatch(line -> line.contains("slice, which isn't an attribute"))
                .noneMatch(line -> line.contains("Whether the slices are cut"));
    }

    @Test
    void whatNobodyCutAgainIsSaidToBeUnchecked() {
        for (List<String> given :
                List.of(List.of("", "", ""), List.of("", "", "design.json"), List.of("snapshot.gz", "secret", ""))) {
            assertThat(verify("forged.json", given.get(0), given.get(1), given.get(2)))
                    .startsWith("VALID")
                    .anyMatch(line -> line.contains("Whether the slices are cut as the framework asks"));
        }
    }

    private void write(String name, String certificate) throws IOException {
        Files.writeString(folder.resolve(name), certificate);
    }

    private List<String> verify(String... names) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] files = new String[names.length];
        for (int index = 0; index < names.length; index++) {
            files[index] =
                    names[index].isEmpty() ? "" : folder.resolve(names[index]).toString();
        }
        Main.run(out, out, files);
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
