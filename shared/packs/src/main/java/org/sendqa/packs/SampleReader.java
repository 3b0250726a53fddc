package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.pack.Where;

/** Reads whom a draw takes: quota, themes, spread, and what happens where the register is short. */
final class SampleReader {

    private static final Map<String, WhenShort> WHEN_SHORT = Map.of("draw", WhenShort.DRAW, "hold", WhenShort.HOLD);

    private SampleReader() {}

    static SamplePlan read(Located draw) {
        return new SamplePlan(
                QuotaReader.read(draw.member("quota")),
                draw.find("where").map(SampleReader::themes).orElseGet(List::of),
                texts(draw, "spreadOver"),
                draw.find("whenShort").map(SampleReader::whenShort).orElse(WhenShort.DRAW));
    }

    /** The texts of a list that may be missing. */
    static List<String> texts(Located parent, String name) {
        return parent.find(name).isPresent() ? parent.texts(name) : List.of();
    }

    /** The values wanted of some attributes, each one value or a list; a missing member picks all. */
    static Where where(Located parent) {
        return parent.find("where").map(SampleReader::picked).orElse(Where.ALL);
    }

    private static List<Where> themes(Located where) {
        return where.value() instanceof Json.Arr
                ? where.items().stream().map(SampleReader::picked).toList()
                : List.of(picked(where));
    }

    private static Where picked(Located where) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        where.object().members().keySet().forEach(name -> values.put(name, values(where.member(name))));
        return new Where(values);
    }

    private static List<String> values(Located value) {
        return value.value() instanceof Json.Arr
                ? value.items().stream().map(Located::text).toList()
                : Stream.of(value).map(Located::text).toList();
    }

    private static WhenShort whenShort(Located word) {
        WhenShort found = WHEN_SHORT.get(word.text());
        if (found == null) {
            throw word.mustBe("draw or hold");
        }
        return found;
    }
}
