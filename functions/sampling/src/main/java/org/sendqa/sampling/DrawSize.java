package org.sendqa.sampling;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.Theme;

/**
 * What was agreed for a draw.
 *
 * @param size how many cases it takes
 * @param theme what they have in common; null where they needn't have anything
 */
public record DrawSize(int size, @Nullable ThemeView theme) {

    static DrawSize of(AgreedSize agreed) {
        return new DrawSize(agreed.size(), ThemeView.of(agreed.theme()));
    }

    /** What an officer enters; nothing but number and theme is known. */
    static AgreeSize.Wish wish(String cycle, String draw, Located json) {
        Located said = json.only("size", "theme", "outOfTurn");
        Theme theme = said.find("theme").map(Theme::read).orElse(Theme.NONE);
        boolean outOfTurn = said.find("outOfTurn").isPresent() && said.flag("outOfTurn");
        return new AgreeSize.Wish(cycle, draw, new MayAgree.Wanted(said.number("size"), theme, outOfTurn));
    }
}
