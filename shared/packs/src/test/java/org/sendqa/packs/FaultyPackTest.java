package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A faulty pack is refused with file, line and what to do. */
class FaultyPackTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfDorset() throws IOException {
        try (var files = Files.walk(Path.of("dorset"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Path.of("dorset").relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aMissingValueIsNamedWithItsLine() throws IOException {
        change("framework.yaml", "    repeatMonths: 12\n", "");
        refused("framework.yaml:4: framework.activities[0].repeatMonths is missing");
    }

    @Test
    void aWordThatIsNoneOfTheChoicesIsNamedWithThem() throws IOException {
        change("framework.yaml", "status: LIVE", "status: running");
        refused("framework.yaml:6: framework.activities[0].status must be one of [LIVE, PLANNED]");
    }

    @Test
    void anActivityWithoutItsInstrumentIsRefused() throws IOException {
        change("framework.yaml", "instrument: ehc-plan-audit", "instrument: another");
        refused("framework.yaml:22: framework.activities[0].instrument is in no file of the folder instruments");
    }

    @Test
    void aStratumThatTheRegisterDoesNotHaveIsRefused() throws IOException {
        change("framework.yaml", "stratum: locality", "stratum: district");
        refused("framework.yaml:9: framework.activities[0].stratum is no field of the register");
    }

    @Test
    void everyFaultIsListedAtOnce() throws IOException {
        change("framework.yaml", "stratum: locality", "stratum: district");
        change("authority.yaml", "  - Downs\n", "  - Coastal\n");
        refused("authority.yaml:6: authority.localities must be different from each other");
        refused("framework.activities[0].stratum");
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> PackCompiler.compile(folder)).hasMessageContaining(sentence);
    }
}
