package org.sendqa.domain.clock;

/**
 * So many of so many; never a bare percentage, so that one of two isn't taken for half of everything.
 *
 * @param part 0 to {@code of}
 * @param of 0 where there was nothing to count
 */
public record Portion(int part, int of) {

    /** Refuses counts that are no portion. */
    public Portion {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException("%d of %d is no portion".formatted(part, of));
        }
    }
}
