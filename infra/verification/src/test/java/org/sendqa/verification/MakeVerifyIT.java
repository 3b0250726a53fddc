package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.local.LocalAws;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.s3.ObjectKeys;

/** The command as people type it, on what the demo's month left; Maven stays out of it. */
@OnPlayedMonth
class MakeVerifyIT {

    private final PlayedMonth month;

    @TempDir
    private Path folder;

    MakeVerifyIT(PlayedMonth month) {
        this.month = month;
    }

    @Test
    void anybodyVerifiesADrawFromItsCertificateAlone() throws Exception {
        MakeCommand answer = verify("CERT=" + certificate());

        assertThat(answer.lines()).startsWith("VALID").anyMatch(line -> line.contains("6 strata drawn again: 6 of"));
        assertThat(answer.exit()).isZero();
    }

    @Test
    void withTheDesignTheSizesFollowAndAnotherDrawsDesignIsNoProof() throws Exception {
        MakeCommand answer = verify("CERT=" + certificate(), "DESIGN=" + design("team-managers"));
        MakeCommand other = verify("CERT=" + certificate(), "DESIGN=" + design("provision-leads"));

        assertThat(answer.lines())
                .startsWith("VALID")
                .anyMatch(line -> line.contains("Each of the 6 sizes is what the design"))
                .noneMatch(line -> line.contains("as DESIGN"));
        assertThat(answer.exit()).isZero();
        assertThat(other.lines()).startsWith("NOT VALID").anyMatch(line -> line.contains("has the digest"));
        assertThat(other.exit()).isEqualTo(1);
    }

    @Test
    void theAuthorityVerifiesTheFrameFromTheSnapshotToo() throws Exception {
        MakeCommand answer = verify(
                "CERT=" + certificate(),
                "DESIGN=" + design("team-managers"),
                "REGISTER=" + snapshot(),
                "SECRET=" + secret());

        assertThat(answer.lines())
                .startsWith("VALID")
                .anyMatch(line -> line.contains("4,333 cases"))
                .anyMatch(line -> line.contains("that register and design let in stands in its frame"))
                .anyMatch(line -> line.contains("is that of a case in the snapshot and stands in its own stratum"));
        assertThat(answer.exit()).isZero();
    }

    @Test
    void whatDiffersEndsWithOne() throws Exception {
        Path changed = write("changed.json", Files.readString(certificate()).replace("\"moved\"", "\"died\""));
        MakeCommand answer = verify("CERT=" + changed);

        assertThat(answer.lines()).startsWith("NOT VALID").anyMatch(line -> line.startsWith("digest says"));
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    void anotherSecretIsNoProof() throws Exception {
        Path wrong = write("wrong", "another secret\n");
        MakeCommand answer = verify("CERT=" + certificate(), "REGISTER=" + snapshot(), "SECRET=" + wrong);

        assertThat(answer.lines()).startsWith("NOT VALID").anyMatch(line -> line.contains("is the draw id of no case"));
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    void aWrongCallEndsWithTwoAndSaysWhatToDo() throws Exception {
        for (String[] call : new String[][] {
            {},
            {"CERT=nothing.json"},
            {"CERT=" + certificate(), "SECRET=" + secret()},
            {"CERT=" + certificate(), "DESIGN=nothing.json"},
            {"CERT=" + certificate(), "REGISTER=" + certificate(), "SECRET=" + secret()}
        }) {
            MakeCommand answer = verify(call);

            assertThat(answer.exit()).isEqualTo(2);
            assertThat(answer.lines().getFirst())
                    .containsAnyOf("Say which", "no file that can be read", "needed together", "is no snapshot");
        }
    }

    private Path certificate() {
        return month.file("certificates/team-managers.json").toAbsolutePath();
    }

    private Path design(String draw) {
        return month.file("designs/%s.json".formatted(draw)).toAbsolutePath();
    }

    private Path snapshot() throws IOException {
        String digest = Certificate.read(Files.readString(certificate())).snapshots().stream()
                .filter(Certificate.Source::complete)
                .findFirst()
                .orElseThrow()
                .digest();
        byte[] content = MonthStores.of(month).bucket().bytes(ObjectKeys.snapshot("dor", digest));
        return Files.write(folder.resolve("snapshot.ndjson.gz"), content);
    }

    private Path secret() throws IOException {
        LocalAws aws = month.aws();
        return write("secret", aws.declarations().secrets().getFirst().value() + "\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private MakeCommand verify(String... variables) throws IOException, InterruptedException {
        return MakeCommand.run(folder, "verify", variables);
    }
}
