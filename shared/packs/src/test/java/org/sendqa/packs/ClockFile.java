package org.sendqa.packs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.sendqa.domain.clock.Clock;
import org.sendqa.domain.clock.ClockTemplate;
import org.sendqa.domain.clock.Recorded;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.PackClock;

/** The clocks of one authority's file, read on made-up cases. */
record ClockFile(Path folder) {

    PackClock clock(String id) {
        var file = YamlFile.read(folder.resolve("clocks.yaml")).content();
        var pack = Located.root(new JsonObject().put("clocks", file).build());
        return ClockReader.clocks(pack).stream()
                .filter(clock -> clock.template().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The days by which a milestone is due, by its id, as at the day of the anchors. */
    LocalDate due(String clock, String milestone, Map<String, LocalDate> dates, Map<String, String> attributes) {
        ClockTemplate template = clock(clock).template();
        LocalDate asAt = dates.values().stream().max(LocalDate::compareTo).orElseThrow();
        return Clock.of(template, new Recorded(attributes, dates), asAt)
                .outcome(milestone)
                .flatMap(outcome -> outcome.due())
                .orElseThrow();
    }
}
