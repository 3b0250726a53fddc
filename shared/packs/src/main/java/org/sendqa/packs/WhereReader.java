package org.sendqa.packs;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Where;

/** Reads which subjects or cells are meant, each attribute with one value or a list. */
final class WhereReader {

    private WhereReader() {}

    /** The values wanted of some attributes, each one value or a list; a missing member picks all. */
    static Where where(Located parent) {
        return where(parent, "where");
    }

    /** The same under another name. */
    static Where where(Located parent, String name) {
        return parent.find(name).map(WhereReader::picked).orElse(Where.ALL);
    }

    static List<Where> themes(Located where) {
        return where.value() instanceof Json.Arr
                ? where.items().stream().map(WhereReader::picked).toList()
                : List.of(picked(where));
    }

    private static Where picked(Located where) {
        if (where.object().members().isEmpty()) {
            throw where.mustBe("an attribute with its values, or some; leave it out to mean all");
        }
        SortedMap<String, List<String>> values = new TreeMap<>();
        where.object().members().keySet().forEach(name -> values.put(name, values(where.member(name))));
        return new Where(values);
    }

    private static List<String> values(Located value) {
        if (value.value() instanceof Json.Arr && value.items().isEmpty()) {
            throw value.mustBe("a value, or some");
        }
        return value.value() instanceof Json.Arr
                ? value.items().stream().map(Located::text).toList()
                : Stream.of(value).map(Located::text).toList();
    }
}
