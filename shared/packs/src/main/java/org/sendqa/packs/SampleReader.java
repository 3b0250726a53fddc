package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;

/** Reads whom a draw takes: quota, themes, spread, and what happens where the register is short. */
final class SampleReader {

    private static final Map<String, WhenShort> WHEN_SHORT = Map.of("draw", WhenShort.DRAW, "hold", WhenShort.HOLD);

    private static final int FEWEST_DICE = 10;
    private static final int MOST_DICE = 40;

    private SampleReader() {}

    static SamplePlan read(Located draw) {
        return new SamplePlan(
                QuotaReader.read(draw.member("quota")),
                draw.find("where").map(WhereReader::themes).orElseGet(List::of),
                texts(draw, "spreadOver"),
                draw.find("whenShort").map(SampleReader::whenShort).orElse(WhenShort.DRAW),
                draw.find("publicValue").map(SampleReader::thrown).orElseGet(PublicValue.Committed::new));
    }

    private static PublicValue thrown(Located value) {
        Located thrown = value.only("thrownBy", "dice");
        int dice = thrown.number("dice");
        if (dice < FEWEST_DICE || dice > MOST_DICE) {
            throw thrown.member("dice").mustBe("%d to %d".formatted(FEWEST_DICE, MOST_DICE));
        }
        return new PublicValue.Thrown(thrown.text("thrownBy"), dice);
    }

    /** The texts of a list that may be missing. */
    static List<String> texts(Located parent, String name) {
        return parent.find(name).isPresent() ? parent.texts(name) : List.of();
    }

    private static WhenShort whenShort(Located word) {
        WhenShort found = WHEN_SHORT.get(word.text());
        if (found == null) {
            throw word.mustBe("draw or hold");
        }
        return found;
    }
}
