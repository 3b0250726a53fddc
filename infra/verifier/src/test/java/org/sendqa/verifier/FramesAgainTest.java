package org.sendqa.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.sampling.Certificate;

/** What becomes of a draw from which somebody kept cases away that belonged into it. */
class FramesAgainTest {

    @TempDir
    private Path folder;

    private AuthorityFiles files;

    @BeforeEach
    void fifteenOfFortyCasesAreKeptAway() throws IOException {
        files = AuthorityFiles.in(folder);
        files.write("design.json", SpreadDraw.DESIGN.text());
        files.write("honest.json", SpreadDraw.drawnFrom(SpreadDraw.REGISTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-stratum",
                "off-theme",
                "not-in-other-draw",
                "no-date",
                "outside-window",
                "drawn-by-another"
            })
    void noReasonThatDoesNotHoldKeepsCasesAway(String reason) throws IOException {
        files.write("short.json", keptAway(reason));

        assertThat(files.verify("short.json", "snapshot.gz", "secret", "design.json"))
                .startsWith("NOT VALID");
    }

    @Test
    void whatOnlyOtherCertificatesShowIsSaidToBeUnchecked() throws IOException {
        files.write("short.json", keptAway("drawn-before"));

        assertThat(files.verify("short.json", "snapshot.gz", "secret", "design.json"))
                .startsWith("VALID")
                .anyMatch(line -> line.contains("Whether those counted for other draws were drawn there or not"
                        + " (15 drawn-before): the certificates of those draws show it"));
    }

    @Test
    void anHonestFrameIsSaidToBeMadeAgainForCertainDays() {
        assertThat(files.verify("honest.json", "snapshot.gz", "secret", "design.json"))
                .startsWith("VALID")
                .contains("  - Each reason for which cases are left out is one that the design can give.")
                .contains("  - Every case of the snapshot that register and design let in stands in its frame; left out"
                        + " by them: none.")
                .anyMatch(line -> line.contains("Whether the round opened on one of the 62 days from 2026-03-12 to"));
    }

    @Test
    void withoutTheDesignNobodySaysThatTheLeftOutHadToBe() throws IOException {
        files.write("short.json", keptAway("outside-window"));

        assertThat(files.verify("short.json", "snapshot.gz", "secret", ""))
                .startsWith("VALID")
                .noneMatch(line -> line.contains("which isn't an attribute"))
                .anyMatch(line -> line.contains("Whether the 15 cases left out had to be"));
        files.write("unknown.json", keptAway("unknown-stratum"));
        assertThat(files.verify("unknown.json", "snapshot.gz", "secret", ""))
                .contains("The snapshot has 0 cases that fit no stratum, but the certificate counts 15.");
    }

    @Test
    void countsSoLargeThatTheirSumRunsOverAreFound() throws IOException {
        int most = Integer.MAX_VALUE;
        files.write("large.json", keptAway(Map.of("off-theme", most, "no-date", most, "outside-window", 17)));

        assertThat(files.verify("large.json", "snapshot.gz", "secret", ""))
                .anyMatch(line -> line.contains("but the certificate counts 4,294,967,311 as left out"));
    }

    private static String keptAway(String reason) {
        return keptAway(Map.of(reason, 15));
    }

    private static String keptAway(Map<String, Integer> reasons) {
        Certificate drawn = Certificate.read(SpreadDraw.drawnFrom(SpreadDraw.REGISTER.subList(0, 25)));
        var counts = new TreeMap<>(reasons);
        return new Certificate(
                        drawn.seed(), drawn.snapshots(), drawn.designDigest(), drawn.strata(), counts, drawn.events())
                .text();
    }
}
