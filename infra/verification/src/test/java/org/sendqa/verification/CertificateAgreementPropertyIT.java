package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.CertificateCheck.Verdict;
import org.sendqa.domain.sampling.Forgeries;
import org.sendqa.domain.sampling.RandomCertificate;

/** Two implementations in two languages come to the same verdict, and say so in the same words. */
class CertificateAgreementPropertyIT {

    private static final int DESIGNS = 1_000;
    private static final String VALID = "VALID";
    private static final Path FOLDER = Path.of("target/agreement");

    private final Random random = new Random(20260404);

    @Test
    void pageAndCommandLineAgreeOnThousandDesignsAndOnWhatWasChangedInThem() throws Exception {
        List<byte[]> drawn = new ArrayList<>();
        List<byte[]> changed = new ArrayList<>();
        RandomCertificate certificates = new RandomCertificate(random);
        for (int design = 0; design < DESIGNS; design++) {
            Certificate certificate = certificates.next();
            drawn.add(utf8(certificate));
            changed.add(byteChanged(utf8(certificate)));
            changed.add(byteChanged(utf8(certificate)));
            Forgeries.of(certificate, random).forEach(forged -> changed.add(utf8(forged)));
        }

        assertThat(agreed(drawn)).containsOnly(VALID);
        assertThat(agreed(changed)).hasSizeGreaterThan(3 * DESIGNS).doesNotContain(VALID);
    }

    /** The verdict of both on each certificate. */
    private static List<String> agreed(List<byte[]> certificates) throws Exception {
        List<String> page = pageVerdicts(certificates);
        List<String> commandLine = certificates.stream()
                .map(CertificateAgreementPropertyIT::commandLineVerdict)
                .toList();
        for (int index = 0; index < certificates.size(); index++) {
            assertThat(page.get(index))
                    .as(new String(certificates.get(index), UTF_8))
                    .isEqualTo(commandLine.get(index));
        }
        return page;
    }

    private static String commandLineVerdict(byte[] certificate) {
        return switch (CertificateCheck.check(certificate)) {
            case Verdict.Valid _ -> VALID;
            case Verdict.Differs(String sentence) -> sentence;
        };
    }

    private static List<String> pageVerdicts(List<byte[]> certificates) throws Exception {
        Path batch = Files.createDirectories(FOLDER).resolve("batch.txt");
        Path verdicts = FOLDER.resolve("verdicts.txt");
        Files.writeString(
                batch,
                certificates.stream().map(Base64.getEncoder()::encodeToString).collect(Collectors.joining("\n")));
        run("node", "src/test/js/verdicts.mjs", "../site/dist/js/check.js", batch.toString(), verdicts.toString());
        return Files.readAllLines(verdicts).stream()
                .map(line -> new String(Base64.getDecoder().decode(line), UTF_8))
                .toList();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    private byte[] byteChanged(byte[] text) {
        byte[] changed = text.clone();
        changed[random.nextInt(text.length)] += (byte) (1 + random.nextInt(255));
        return changed;
    }

    private static byte[] utf8(Certificate certificate) {
        return certificate.text().getBytes(UTF_8);
    }
}
