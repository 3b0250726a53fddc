package org.sendqa.sampling;

import java.util.Optional;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Facts;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.Sizing;
import org.sendqa.domain.sampling.Theme;

/**
 * A draw on the theme that was agreed for it.
 *
 * @param rule whether it needs one
 * @param theme as it was agreed, if it was
 * @param planned the design that the pack gives, whatever the theme
 */
record OnTheme(ThemeRule rule, Theme theme, DrawDesign planned) {

    /** Why nothing can be drawn before the theme is there; empty if it is, or isn't needed. */
    Optional<Sizing.NotYet> missing() {
        return rule.required() && !theme.isSet()
                ? Optional.of(
                        new Sizing.NotYet("theme", "Its theme isn't agreed yet. Enter it with the number of cases."))
                : Optional.empty();
    }

    /** The design that is drawn by. */
    DrawDesign design() {
        return planned.on(theme, rule);
    }

    /** How many each cell gives; nothing is drawn on a theme that nobody is on, as with a misspelt word. */
    Sizing sizing(Seed seed, Basis basis, Facts facts) {
        return !theme.picks().values().isEmpty() && basis.frame().size() == 0
                ? new Sizing.NotYet(
                        "off-theme",
                        ("Nobody who could be drawn is on the theme “%s”. See whether it is written as in the register,"
                                        + " or agree on another.")
                                .formatted(theme.sentence()))
                : Sizing.of(seed, basis.design(), basis.frame(), facts);
    }
}
