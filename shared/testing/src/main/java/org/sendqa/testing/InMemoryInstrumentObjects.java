package org.sendqa.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sendqa.domain.instrument.InstrumentObjects;
import org.sendqa.domain.json.Digest;

/** Uploaded instruments for tests, in the objects that packs are read from. */
public final class InMemoryInstrumentObjects implements InstrumentObjects {

    private final Map<String, String> objects = new HashMap<>();

    /** Puts an object, such as a pack, under its key. */
    public void put(String key, String text) {
        objects.put(key, text);
    }

    /** The object of a key. */
    public String text(String key) {
        return Objects.requireNonNull(objects.get(key), key);
    }

    /** How many objects there are. */
    public int size() {
        return objects.size();
    }

    @Override
    public String keep(String authority, String canonicalJson) {
        String digest = Digest.of(canonicalJson);
        objects.put(key(authority, digest), canonicalJson);
        return digest;
    }

    @Override
    public String read(String authority, String digest) {
        return text(key(authority, digest));
    }

    private static String key(String authority, String digest) {
        return "packs/%s/instruments/%s.json".formatted(authority, digest.substring(Digest.PREFIX.length()));
    }
}
