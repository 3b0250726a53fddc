package org.sendqa.instruments;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.instrument.Difference;

/**
 * In what a version differs from the one in force.
 *
 * @param kind {@code added}, {@code removed}, {@code reworded} or {@code changed} (asked or answered otherwise)
 * @param words the question's, as they are now
 * @param before as they were; null unless it is reworded
 */
public record DifferenceReply(
        String kind,
        String question,
        String words,
        @Nullable String before) {

    static DifferenceReply of(Difference difference) {
        return switch (difference) {
            case Difference.Added(var question, var words) -> new DifferenceReply("added", question, words, null);
            case Difference.Removed(var question, var words) -> new DifferenceReply("removed", question, words, null);
            case Difference.Reworded(var question, var before, var words) ->
                new DifferenceReply("reworded", question, words, before);
            case Difference.Changed(var question, var words) -> new DifferenceReply("changed", question, words, null);
        };
    }
}
