package org.sendqa.sampling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many cases a draw takes and on which theme, where that is agreed each time.
 *
 * @param agreed null as long as nothing is
 * @param drawnAnyway whether the least is drawn then
 * @param proposed what the framework proposes, as things stand today; null where it proposes nothing
 * @param themeBy by what a theme may pick cases; none where the framework leaves no theme open
 * @param themeRequired whether nothing is drawn before a theme is agreed
 * @param theme what was agreed; null as long as none is
 */
public record SizeView(
        String draw,
        String title,
        int atLeast,
        int atMost,
        @Nullable Integer agreed,
        boolean drawnAnyway,
        @Nullable Integer proposed,
        List<Attribute> themeBy,
        boolean themeRequired,
        @Nullable ThemeView theme) {

    /**
     * An attribute of the register.
     *
     * @param heading as the register calls it
     * @param values that it may have; none where it may have any
     */
    public record Attribute(String attribute, String heading, List<String> values) {}
}
