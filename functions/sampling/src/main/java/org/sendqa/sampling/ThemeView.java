package org.sendqa.sampling;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.sampling.Theme;

/**
 * What the cases of a round have in common, as officers enter and see it.
 *
 * @param words as people call it
 * @param picks the values that cases have, by attribute; none where all are taken
 */
public record ThemeView(String words, Map<String, List<String>> picks) {

    /** Null if none was agreed. */
    static @Nullable ThemeView of(Theme theme) {
        return theme.isSet() ? new ThemeView(theme.words(), theme.picks().values()) : null;
    }
}
