package org.sendqa.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.SizesCheck;
import org.sendqa.domain.sampling.SizesCheck.Verdict;

/** Asks whether the sizes of a certificate's strata are those of the design that it names. */
final class Sizes {

    private static final String REASONS = "Each reason for which cases are left out is one that the design can give";

    private Sizes() {}

    static Findings of(Certificate certificate, Optional<Path> design) throws WrongCall {
        if (design.isEmpty()) {
            return new Findings(
                    Optional.empty(),
                    List.of(),
                    List.of(("Whether strata, sizes and reasons for leaving cases out are what the framework asks for:"
                                    + " give the design %s, which is given out beside the certificate, as DESIGN")
                            .formatted(certificate.designDigest())));
        }
        return switch (SizesCheck.check(certificate, text(design.get()))) {
            case Verdict.Differs(String sentence) -> Findings.differing(sentence);
            case Verdict.Follow(String checked, List<String> unchecked) ->
                new Findings(Optional.empty(), List.of(checked, REASONS), unchecked);
        };
    }

    /** The design of a file that was found right. */
    static Optional<DrawDesign> design(Optional<Path> file) throws WrongCall {
        return file.isEmpty() ? Optional.empty() : Optional.of(DrawDesign.read(text(file.get())));
    }

    /** Its bytes count: a line break at the end makes another digest. */
    private static String text(Path design) throws WrongCall {
        try {
            return Files.readString(design);
        } catch (IOException unreadable) {
            throw new WrongCall("%s can't be read as text: %s".formatted(design, unreadable.getMessage()));
        }
    }
}
