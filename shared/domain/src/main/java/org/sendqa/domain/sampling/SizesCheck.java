package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.pack.Quota;

/** Works a certificate's sizes out again from the design that it names, so that nobody has to take them on trust. */
public final class SizesCheck {

    private final Certificate certificate;
    private final DrawDesign design;
    private final DrawnSizes drawn;

    private SizesCheck(Certificate certificate, DrawDesign design) {
        this.certificate = certificate;
        this.drawn = DrawnSizes.of(certificate);
        this.design = design.plan().quota() instanceof Quota.PerAuthor ? design.among(drawn.authors()) : design;
    }

    /** What was found. */
    public sealed interface Verdict {

        /**
         * The sizes follow from design and frames.
         *
         * @param checked how, in a sentence
         * @param unchecked what else would have to be known of the day, a sentence each
         */
        record Follow(String checked, List<String> unchecked) implements Verdict {

            /** Copies the sentences. */
            public Follow {
                unchecked = List.copyOf(unchecked);
            }
        }

        /**
         * They don't.
         *
         * @param sentence the first thing that differs
         */
        record Differs(String sentence) implements Verdict {}
    }

    /**
     * Checks the sizes of a certificate whose draw was found right.
     *
     * @param text the design's canonical JSON as it was published
     */
    public static Verdict check(Certificate certificate, String text) {
        if (!Digest.of(text).equals(certificate.designDigest())) {
            return new Verdict.Differs("The design has the digest %s, but the draw went by the design %s"
                    .formatted(Digest.of(text), certificate.designDigest()));
        }
        try {
            return new SizesCheck(certificate, DrawDesign.read(text)).verdict();
        } catch (JsonRefused refused) {
            return new Verdict.Differs("The design can't be read: " + refused.sentence());
        } catch (IllegalArgumentException refused) {
            return new Verdict.Differs("The design can't be read: " + refused.getMessage());
        }
    }

    private Verdict verdict() {
        return Stream.<Supplier<Optional<String>>>of(
                        this::activityFault,
                        () -> ThrownValue.fault(certificate.seed().publicValue(), design),
                        this::cellsFault,
                        this::strataFault,
                        () -> GivenReasons.fault(certificate, design))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .<Verdict>map(Verdict.Differs::new)
                .orElseGet(this::sizes);
    }

    private Optional<String> activityFault() {
        String activity = certificate.seed().activity();
        return unless(
                design.certificateActivity().equals(activity),
                "The design is that of %s, the certificate that of %s"
                        .formatted(design.certificateActivity(), activity));
    }

    private Optional<String> cellsFault() {
        return unless(
                design.grid().size() == drawn.frames().size()
                        && new TreeSet<>(design.grid().cells())
                                .equals(drawn.frames().keySet()),
                "The certificate's strata aren't the cells of the design");
    }

    private Optional<String> strataFault() {
        return certificate.strata().stream()
                .filter(stratum -> !drawn.isAsPlanned(stratum, design))
                .map(stratum ->
                        "Slices or reserves of %s aren't as many as the design asks for".formatted(stratum.name()))
                .findFirst();
    }

    /** The first facts of the day, as far as they can be guessed, that give the very sizes. */
    private Verdict sizes() {
        return GuessedFacts.of(design, drawn.total())
                .filter(guess -> guess.sizes(certificate.seed(), drawn.frames()).equals(Optional.of(drawn.sizes())))
                .findFirst()
                .<Verdict>map(guess -> new Verdict.Follow(
                        "Each of the %,d sizes is what the design %s asks for of these frames%s"
                                .formatted(drawn.sizes().size(), certificate.designDigest(), guess.given()),
                        guess.unchecked()))
                .orElseGet(() -> new Verdict.Differs("The sizes of the strata aren't what the design asks for of these"
                        + " frames, whatever was agreed or counted on the day"));
    }

    private static Optional<String> unless(boolean right, String sentence) {
        return right ? Optional.empty() : Optional.of(sentence);
    }
}
