package org.sendqa.domain.sampling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;

/** Reads a design's canonical JSON back; totals that are printed for a check of the pack alone aren't in it. */
final class DesignReader {

    private DesignReader() {}

    static DrawDesign read(String text) {
        Located json = Located.root(JsonReader.read(text));
        CellGrid grid = grid(json.member("cells"));
        List<String> by = List.copyOf(grid.values().keySet());
        return new DrawDesign(
                json.text("activity"),
                json.text("draw"),
                grid,
                new SamplePlan(
                        QuotaReader.quota(json.member("quota"), by),
                        json.list("themes").stream().map(QuotaReader::where).toList(),
                        json.texts("spreadOver"),
                        whenShort(json.member("whenShort")),
                        publicValue(json)),
                json.number("reserves"),
                WindowReader.window(json),
                json.number("repeatMonths"),
                json.texts("after"));
    }

    private static WhenShort whenShort(Located json) {
        return Stream.of(WhenShort.values())
                .filter(one -> one.name().equals(json.text()))
                .findFirst()
                .orElseThrow(() -> json.mustBe("DRAW or HOLD"));
    }

    private static PublicValue publicValue(Located json) {
        return json.find("dice").isPresent()
                ? new PublicValue.Thrown(json.text("thrownBy"), json.number("dice"))
                : new PublicValue.Committed();
    }

    private static CellGrid grid(Located cells) {
        SortedMap<String, Set<String>> values = new TreeMap<>();
        cells.object()
                .members()
                .keySet()
                .forEach(attribute -> values.put(attribute, new LinkedHashSet<>(cells.texts(attribute))));
        return new CellGrid(values);
    }
}
