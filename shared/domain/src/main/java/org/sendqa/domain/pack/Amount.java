package org.sendqa.domain.pack;

import java.util.Optional;

/** How a draw's total is found. */
public sealed interface Amount {

    /** The framework prints it. */
    record Fixed(int cases) implements Amount {}

    /**
     * So many audits for each person in the draw's auditor role, divided by the auditors of a case and rounded down, so
     * that nobody gets one more (row WOL-024, trap T17).
     */
    record PerAuditor(int audits, int auditorsPerCase) implements Amount {}

    /**
     * An officer enters it for each round, within limits.
     *
     * @param drawnAnyway whether the least is drawn as long as nobody entered any: a minimum (row BIR-33)
     */
    record Agreed(int atLeast, int atMost, boolean drawnAnyway) implements Amount {

        /** A number without which nothing is drawn. */
        public Agreed(int atLeast, int atMost) {
            this(atLeast, atMost, false);
        }

        /** Why a number can't be agreed, in a sentence; empty if it can. */
        public Optional<String> against(int size) {
            return size < atLeast || size > atMost
                    ? Optional.of("%d can't be agreed; enter a number from %d to %d.".formatted(size, atLeast, atMost))
                    : Optional.empty();
        }
    }

    /**
     * A share of another draw's sample, which is the frame: rounded up, at least one (rows BIR-40, BWD-22, trap T16).
     *
     * @param draw an earlier draw of the activity
     * @param percent 1 to 100
     */
    record ShareOf(String draw, int percent) implements Amount {

        /** How many of a sample of a size; none of none. */
        public int of(int sample) {
            return Math.ceilDiv(Math.multiplyExact(sample, percent), 100);
        }
    }
}
