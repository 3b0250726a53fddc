package org.sendqa.domain.sampling;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.JsonObject;

/**
 * A combination of attribute values that a quota gives a size to; a stratum of the certificate, or several slices of
 * it.
 *
 * @param key value by attribute, at least one
 * @param canonicalKey the key's canonical JSON, by which cells are sorted
 */
public record Cell(SortedMap<String, String> key, String canonicalKey) implements Comparable<Cell> {

    /** The one cell of a frame that isn't divided. */
    static final Cell WHOLE = of(Map.of("stratum", "all"));

    /** The cell of a key. */
    public static Cell of(Map<String, String> key) {
        JsonObject object = new JsonObject();
        new TreeMap<>(key).forEach(object::put);
        return new Cell(Collections.unmodifiableSortedMap(new TreeMap<>(key)), CanonicalJson.write(object.build()));
    }

    /** The cell in words: its values, without the attributes' names. */
    public String name() {
        return String.join(", ", key.values());
    }

    /** Whether it is the one cell of a frame that isn't divided, whose key names no attribute. */
    public boolean isWhole() {
        return equals(WHOLE);
    }

    @Override
    public int compareTo(Cell other) {
        return Utf8Order.BYTES.compare(canonicalKey, other.canonicalKey);
    }
}
