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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.CertificateCheck.Verdict;
import org.sendqa.domain.sampling.Forgeries;
import org.sendqa.domain.sampling.RandomCertificate;
import org.sendqa.domain.sampling.RandomPlannedDraw;
import org.sendqa.domain.sampling.RandomPlannedDraw.Planned;
import org.sendqa.domain.sampling.SizesCheck;

/** Two implementations in two languages come to the same verdict, and say so in the same words. */
class CertificateAgreementPropertyIT {

    private static final int DESIGNS = 1_000;
    private static final String VALID = "VALID";
    private static final List<String> KINDS = List.of(
            VALID,
            "The design has",
            "The design is",
            "The design asks for a public value of",
            "The design asks for a public value committed",
            "The certificate's strata",
            "Slices",
            "The certificate leaves",
            "The sizes");
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

    @Test
    void bothReadInTheSameOrderAndSoNameTheSameOfTwoThings() throws Exception {
        RandomCertificate certificates = new RandomCertificate(random);
        List<byte[]> spoiled = Stream.generate(certificates::next)
                .limit(DESIGNS)
                .map(certificate -> CanonicalJson.write(
                                spoiled(spoiled((Json.Obj) JsonReader.read(certificate.text()))))
                        .getBytes(UTF_8))
                .toList();

        assertThat(agreed(spoiled)).doesNotContain(VALID);
    }

    @Test
    void bothHoldACertificateAgainstItsDesignAlike() throws Exception {
        List<Planned> planned = Stream.generate(new RandomPlannedDraw(random)::next)
                .limit(DESIGNS)
                .toList();

        List<String> page = pageVerdicts(planned.stream()
                .map(one -> base64(utf8(one.certificate())) + " "
                        + base64(one.design().getBytes(UTF_8)))
                .toList());

        assertThat(page)
                .isEqualTo(planned.stream()
                        .map(CertificateAgreementPropertyIT::plannedVerdict)
                        .toList());
        KINDS.forEach(kind -> assertThat(page).anyMatch(said -> said.startsWith(kind)));
    }

    private static String plannedVerdict(Planned one) {
        return switch (SizesCheck.check(one.certificate(), one.design())) {
            case SizesCheck.Verdict.Follow _ -> VALID;
            case SizesCheck.Verdict.Differs(String sentence) -> sentence;
        };
    }

    /** A certificate with one of its members gone, or no longer of its kind. */
    private Json.Obj spoiled(Json.Obj certificate) {
        SortedMap<String, Json> members = new TreeMap<>(certificate.members());
        String name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
        if (random.nextBoolean()) {
            members.remove(name);
        } else {
            members.put(name, new Json.Whole(random.nextInt(9)));
        }
        return new Json.Obj(members);
    }

    /** The verdict of both on each certificate. */
    private static List<String> agreed(List<byte[]> certificates) throws Exception {
        List<String> page = pageVerdicts(certificates.stream()
                .map(CertificateAgreementPropertyIT::base64)
                .toList());
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

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What the page says of a certificate in each line, and of the design behind it if one is there. */
    private static List<String> pageVerdicts(List<String> asked) throws Exception {
        Path batch = Files.createDirectories(FOLDER).resolve("batch.txt");
        Path verdicts = FOLDER.resolve("verdicts.txt");
        Files.writeString(batch, String.join("\n", asked));
        run("node", "src/test/js/verdicts.mjs", "../site/dist/js", batch.toString(), verdicts.toString());
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
