package org.sendqa.sampling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.domain.sampling.ThemeAttribute;
import org.sendqa.domain.sampling.Turns;

/**
 * How many cases a draw takes and on which theme, where that is agreed each time.
 *
 * @param agreed null as long as nothing is
 * @param drawnAnyway whether the least is drawn then
 * @param proposed what the framework proposes, as things stand today; null where it proposes nothing
 * @param auditors how many may audit its cases, by agency; none for one that the framework has take part and nobody is
 *     from
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
        List<Agency> auditors,
        List<Attribute> themeBy,
        boolean themeRequired,
        @Nullable ThemeView theme) {

    /** An agency by its title, and how many of its people may audit. */
    public record Agency(String agency, int people) {}

    /**
     * An attribute of the register.
     *
     * @param heading as people call it
     * @param values that it may have; none where it may have any
     * @param oneByOne whether a theme picks one value, and none again before all others had their turn
     * @param left those whose turn is still to come, by the newest register
     */
    public record Attribute(
            String attribute, String heading, List<String> values, boolean oneByOne, List<String> left) {

        static Attribute of(ThemeAttribute one, ThemeRule rule, Turns turns) {
            boolean inTurn = one.attribute().equals(rule.inTurn());
            List<String> left = inTurn ? List.copyOf(turns.left()) : List.of();
            return new Attribute(one.attribute(), one.heading(), one.values(), inTurn, left);
        }
    }
}
