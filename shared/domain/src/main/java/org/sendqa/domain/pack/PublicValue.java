package org.sendqa.domain.pack;

import java.util.Optional;

/** Where the value comes from that a draw's seed ends with, and that nobody may choose. */
public sealed interface PublicValue {

    /** Fixed by the authority's key, its hash published with the announcement: what a pack gets that says nothing. */
    record Committed() implements PublicValue {}

    /**
     * Thrown before witnesses once the register is in and the sizes stand.
     *
     * @param by who throws, as officers read it
     * @param dice how many; of six faces each
     */
    record Thrown(String by, int dice) implements PublicValue {

        /** Why a text isn't what these dice show, in a sentence; empty if it is. */
        public Optional<String> against(String value) {
            return value.matches("[1-6]{%d}".formatted(dice))
                    ? Optional.empty()
                    : Optional.of("That isn't what %d dice show. Enter %d digits from 1 to 6, as the dice fell."
                            .formatted(dice, dice));
        }
    }

    /** What the draws of an activity have in common: whether any of them goes by a value committed to beforehand. */
    static boolean isCommitted(Activity activity) {
        return activity.draws().stream().anyMatch(draw -> draw.sample().publicValue() instanceof Committed);
    }
}
