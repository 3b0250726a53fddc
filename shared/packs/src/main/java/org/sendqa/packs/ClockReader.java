package org.sendqa.packs;

import java.util.List;
import java.util.SortedMap;
import org.sendqa.domain.clock.Anchor;
import org.sendqa.domain.clock.Applies;
import org.sendqa.domain.clock.ClockTemplate;
import org.sendqa.domain.clock.Exceptions;
import org.sendqa.domain.clock.Ground;
import org.sendqa.domain.clock.Kind;
import org.sendqa.domain.clock.Limit;
import org.sendqa.domain.clock.Milestone;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.PackClock;

/** Reads an authority's statutory clocks, which a pack may have in a file {@code clocks.yaml}. */
final class ClockReader {

    private ClockReader() {}

    /** The clocks of a compiled pack; none if it has no such file. */
    static List<PackClock> clocks(Located pack) {
        return pack.find("clocks")
                .map(file -> file.only("clocks").list("clocks").stream()
                        .map(ClockReader::read)
                        .toList())
                .orElse(List.of());
    }

    private static PackClock read(Located clock) {
        clock.only("id", "title", "when", "unless", "anchors", "milestones", "exceptions", "notes");
        ClockTemplate template = new ClockTemplate(
                clock.text("id"),
                clock.text("title"),
                applies(clock),
                clock.list("anchors").stream().map(ClockReader::anchor).toList(),
                clock.list("milestones").stream().map(ClockReader::milestone).toList(),
                clock.find("exceptions").map(ClockReader::exceptions).orElse(Exceptions.NONE));
        return new PackClock(template, ActivityReader.notes(clock.list("notes")).toList());
    }

    private static Anchor anchor(Located anchor) {
        anchor.only("id", "title", "date");
        return new Anchor(anchor.text("id"), anchor.text("title"), anchor.text("date"));
    }

    private static Milestone milestone(Located milestone) {
        milestone.only("id", "title", "kind", "law", "weeks", "from", "date", "when", "unless", "excusedBy");
        return new Milestone(
                milestone.text("id"),
                milestone.text("title"),
                PackReader.constant(milestone, "kind", Kind.class),
                new Limit(milestone.number("weeks"), milestone.text("from")),
                milestone.text("date"),
                milestone.find("law").map(Located::text).orElse(""),
                applies(milestone),
                milestone.find("excusedBy").isPresent() ? milestone.texts("excusedBy") : List.of());
    }

    private static Applies applies(Located parent) {
        return new Applies(values(parent, "when"), values(parent, "unless"));
    }

    private static SortedMap<String, List<String>> values(Located parent, String name) {
        return WhereReader.where(parent, name).values();
    }

    private static Exceptions exceptions(Located exceptions) {
        exceptions.only("ground", "from", "to", "grounds");
        return new Exceptions(
                exceptions.text("ground"),
                exceptions.text("from"),
                exceptions.text("to"),
                exceptions.list("grounds").stream().map(ClockReader::ground).toList());
    }

    private static Ground ground(Located ground) {
        ground.only("id", "title", "leastWeeks");
        return new Ground(
                ground.text("id"),
                ground.text("title"),
                ground.find("leastWeeks").isPresent() ? ground.number("leastWeeks") : 0);
    }
}
