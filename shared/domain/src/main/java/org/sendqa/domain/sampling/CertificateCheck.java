package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;

/** Re-does a draw from nothing but its certificate: shows to anybody that no case was picked by hand. */
public final class CertificateCheck {

    private CertificateCheck() {}

    /** Checks a certificate's text; any byte changed since it was written is found. */
    public static Verdict check(String text) {
        try {
            return firstFault(text).<Verdict>map(Verdict.Differs::new).orElseGet(Verdict.Valid::new);
        } catch (JsonRefused refused) {
            return new Verdict.Differs(refused.sentence());
        }
    }

    private static Optional<String> firstFault(String text) {
        Located json = Located.root(JsonReader.read(text));
        Certificate certificate = Certificate.read(text);
        return Stream.<Supplier<Optional<String>>>of(
                        () -> notCanonical(text, json),
                        () -> differs(json, "seedCommitment", certificate.seed().commitment()),
                        () -> differs(json, "digest", certificate.digest()),
                        () -> beyondTheFormat(text, certificate),
                        () -> noCompleteSnapshot(certificate),
                        () -> DrawCheck.fault(certificate),
                        () -> EventsCheck.fault(certificate.events(), Succession.ofDraw(certificate)))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> notCanonical(String text, Located json) {
        String canonical = CanonicalJson.write(json.value());
        if (canonical.equals(text)) {
            return Optional.empty();
        }
        int same = 0;
        while (same < Math.min(canonical.length(), text.length()) && canonical.charAt(same) == text.charAt(same)) {
            same++;
        }
        return Optional.of("The text isn't in canonical form: it differs from character %d on".formatted(same + 1));
    }

    private static Optional<String> differs(Located json, String name, String computed) {
        String written = json.text(name);
        return Objects.equals(written, computed)
                ? Optional.empty()
                : Optional.of("%s says %s, but the content gives %s".formatted(name, written, computed));
    }

    private static Optional<String> beyondTheFormat(String text, Certificate certificate) {
        return certificate.text().equals(text)
                ? Optional.empty()
                : Optional.of("The certificate holds members, or an order, that its format doesn't have");
    }

    private static Optional<String> noCompleteSnapshot(Certificate certificate) {
        List<Certificate.Source> snapshots = certificate.snapshots();
        return snapshots.stream().anyMatch(Certificate.Source::complete)
                ? Optional.empty()
                : Optional.of(
                        "None of the %d snapshots is complete, so nothing could be drawn".formatted(snapshots.size()));
    }

    /** What the check found. */
    public sealed interface Verdict {

        /** The draw fell as the certificate says, and every event follows the rules. */
        record Valid() implements Verdict {}

        /**
         * The certificate isn't what the draw gives.
         *
         * @param sentence the first thing that differs
         */
        record Differs(String sentence) implements Verdict {}
    }
}
