package org.sendqa.domain.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * Which text of the framework a pack answers to (CAP-03).
 *
 * @param version ours, raised with each change of the pack
 * @param source the text's own label, kept as it is printed
 * @param usedFrom the first day that may open a cycle; nothing is mailed for earlier dates (T07)
 * @param reviews what is to be looked at again, and when
 * @param about what the text says of itself
 */
public record FrameworkVersion(String version, String source, LocalDate usedFrom, List<Review> reviews, About about) {

    /** Copies the reviews. */
    public FrameworkVersion {
        reviews = List.copyOf(reviews);
    }

    /** A text that nobody promised to look at again. */
    public FrameworkVersion(String version, String source, LocalDate usedFrom) {
        this(version, source, usedFrom, List.of());
    }

    /** A text that says nothing of itself. */
    public FrameworkVersion(String version, String source, LocalDate usedFrom, List<Review> reviews) {
        this(version, source, usedFrom, reviews, About.NOTHING);
    }

    /** Whether a cycle may open on a day. */
    public boolean isInUse(LocalDate day) {
        return !day.isBefore(usedFrom);
    }
}
