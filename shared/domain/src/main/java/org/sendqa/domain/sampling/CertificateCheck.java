package org.sendqa.domain.sampling;

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

    /** The largest certificate that is read, in bytes: the register of more than a million cases. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private CertificateCheck() {}

    /** Checks a certificate as a file holds it, UTF-8; any byte changed since it was written is found. */
    public static Verdict check(byte[] utf8) {
        return utf8.length > LARGEST ? tooLarge() : check(() -> JsonReader.text(utf8));
    }

    /** Checks a certificate's text; any character changed since it was written is found. */
    public static Verdict check(String text) {
        return text.length() > LARGEST ? tooLarge() : check(() -> text);
    }

    private static Verdict tooLarge() {
        return new Verdict.Differs(
                "The certificate is larger than %,d bytes, the most that is read".formatted(LARGEST));
    }

    private static Verdict check(Supplier<String> text) {
        try {
            return firstFault(text.get()).<Verdict>map(Verdict.Differs::new).orElseGet(Verdict.Valid::new);
        } catch (JsonRefused refused) {
            return new Verdict.Differs(refused.sentence());
        }
    }

    private static Optional<String> firstFault(String text) {
        Located json = Located.root(JsonReader.read(text));
        Certificate certificate = CertificateReader.read(json);
        return Stream.<Supplier<Optional<String>>>of(
                        () -> notCanonical(text, CanonicalJson.write(json.value())),
                        () -> differs(json, "seedCommitment", certificate.seed().commitment()),
                        () -> differs(json, "digest", certificate.digest()),
                        () -> notCanonical(text, certificate.text()),
                        () -> SourcesCheck.fault(certificate),
                        () -> DrawCheck.fault(certificate),
                        () -> EventsCheck.fault(certificate))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> notCanonical(String text, String canonical) {
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
