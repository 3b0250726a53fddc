package org.sendqa.domain.sampling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;

/** Adds to a profile what nobody counts who goes through a register row by row: values that no row has. */
public final class ListedValues {

    private ListedValues() {}

    /** A profile's text with a line of noughts for each value that the pack lists for the register and no row has. */
    public static String in(String profile, Pack pack, RegisterLayout register) {
        Json.Obj text = Located.root(JsonReader.read(profile)).object();
        SortedMap<String, SortedMap<String, Json>> lines = new TreeMap<>(Utf8Order.BYTES);
        for (Located line : Located.root(text).list("values")) {
            values(lines, line.text("attribute")).put(line.text("value"), line.value());
        }
        register.columns()
                .forEach(column -> AttributeValues.listed(pack, register, column.field())
                        .forEach(value -> values(lines, column.field())
                                .putIfAbsent(value, ProfileJson.line(none(column.field(), value)))));
        Map<String, Json> members = new LinkedHashMap<>(text.members());
        members.put(
                "values",
                new Json.Arr(lines.values().stream()
                        .flatMap(each -> each.values().stream())
                        .toList()));
        return CanonicalJson.write(new Json.Obj(members));
    }

    private static DrawProfile.Line none(String attribute, String value) {
        return new DrawProfile.Line(attribute, value, 0, 0, 0, 0);
    }

    private static SortedMap<String, Json> values(SortedMap<String, SortedMap<String, Json>> lines, String attribute) {
        return lines.computeIfAbsent(attribute, _ -> new TreeMap<>(Utf8Order.BYTES));
    }
}
