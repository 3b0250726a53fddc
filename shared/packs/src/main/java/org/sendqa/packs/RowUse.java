package org.sendqa.packs;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/**
 * A place of a pack that answers to a row.
 *
 * @param at where the row's id stands
 * @param within the id of what it stands in; empty where that has none
 */
record RowUse(Located at, String within) {

    String row() {
        return at.text();
    }

    /** Every {@code row} and {@code rows} of a pack. */
    static Stream<RowUse> in(Located pack) {
        return in(pack, "");
    }

    private static Stream<RowUse> in(Located at, String within) {
        return switch (at.value()) {
            case Json.Obj(var members) -> {
                String id = members.get("id") instanceof Json.Text(String own) && within.isEmpty() ? own : within;
                yield members.keySet().stream().flatMap(name -> member(at, name, id));
            }
            case Json.Arr _ -> at.items().stream().flatMap(item -> in(item, within));
            case Json.Text _, Json.Whole _, Json.Flag _, Json.Nil _ -> Stream.empty();
        };
    }

    private static Stream<RowUse> member(Located at, String name, String within) {
        Stream<Located> found = at.find(name).stream();
        return switch (name) {
            case "row" -> found.map(row -> new RowUse(row, within));
            case "rows" -> found.flatMap(rows -> rows.items().stream()).map(row -> new RowUse(row, within));
            default -> found.flatMap(value -> in(value, within));
        };
    }

    /** Where it stands, for people: the file, and what in it. */
    String where(List<String> instruments) {
        String part = at.path().split("[.]", 2)[0];
        String file = part.startsWith("instruments[")
                ? "instruments/" + instruments.get(Integer.parseInt(part.replaceAll("\\D", "")))
                : part;
        return file + ".yaml" + (within.isEmpty() || part.startsWith("instruments[") ? "" : " " + within);
    }
}
