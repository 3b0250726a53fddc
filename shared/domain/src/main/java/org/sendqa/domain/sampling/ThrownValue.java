package org.sendqa.domain.sampling;

import java.util.Optional;
import org.sendqa.domain.pack.PublicValue;

/** A public value that was thrown, as seeds hold it: it says of itself that nobody committed to it beforehand. */
public final class ThrownValue {

    private static final String MARK = "thrown ";

    private ThrownValue() {}

    /** The public value of what dice showed, {@code thrown} and their digits. */
    public static String of(String dice) {
        return MARK + dice;
    }

    /** Whether a public value says that it was thrown. */
    public static boolean is(String publicValue) {
        return publicValue.startsWith(MARK);
    }

    /** What a design asks for that a public value isn't, in a sentence. */
    static Optional<String> fault(String publicValue, DrawDesign design) {
        return switch (design.plan().publicValue()) {
            case PublicValue.Committed _ ->
                is(publicValue)
                        ? Optional.of(
                                "The design asks for a public value committed to beforehand, but the draw used '%s'"
                                        .formatted(publicValue))
                        : Optional.empty();
            case PublicValue.Thrown thrown ->
                is(publicValue)
                                && thrown.against(publicValue.substring(MARK.length()))
                                        .isEmpty()
                        ? Optional.empty()
                        : Optional.of("The design asks for a public value of %d dice, but the draw used '%s'"
                                .formatted(thrown.dice(), publicValue));
        };
    }
}
