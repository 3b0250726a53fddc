package org.sendqa.domain.sampling;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds cases that a certificate leaves out for a reason which its design can't give to any case. */
final class GivenReasons {

    private GivenReasons() {}

    /** The first such reason, in a sentence. */
    static Optional<String> fault(Certificate certificate, DrawDesign design) {
        return Stream.of(Exclusion.values())
                .filter(reason -> reason.count(certificate) > 0)
                .flatMap(reason -> whyNot(reason, design).stream()
                        .map(why -> "The certificate leaves %,d case(s) out as %s, but the design %s"
                                .formatted(reason.count(certificate), reason.code(), why)))
                .findFirst();
    }

    private static Optional<String> whyNot(Exclusion reason, DrawDesign design) {
        return switch (reason) {
            case UNKNOWN_STRATUM -> when(design.grid().values().isEmpty(), "divides its frame by nothing");
            case OFF_THEME -> when(design.plan().themes().isEmpty(), "has no theme");
            case NOT_IN_OTHER_DRAW -> when(design.otherDraw().isEmpty(), "takes no share of another draw");
            case DRAWN_BEFORE -> when(design.repeatMonths() == 0, "lets cases be drawn again in the next round");
            case DRAWN_BY_ANOTHER -> when(design.after().isEmpty(), "comes after no other draw of its round");
            case NO_DATE, OUTSIDE_WINDOW -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean impossible, String why) {
        return impossible ? Optional.of(why) : Optional.empty();
    }
}
