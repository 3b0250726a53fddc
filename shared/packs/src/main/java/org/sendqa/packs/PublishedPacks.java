package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;

/** The packs as they were published under {@code packs/}; each pack is read once, since it never changes. */
public final class PublishedPacks implements Packs {

    private final UnaryOperator<String> objects;
    private final Map<String, Pack> read = new ConcurrentHashMap<>();

    /** Reads through a function that gives the text of an object by its key. */
    public PublishedPacks(UnaryOperator<String> objects) {
        this.objects = objects;
    }

    /** Reads one pack's canonical JSON. */
    public static Pack read(String json) {
        return PackReader.read(Located.root(JsonReader.read(json)), Digest.of(json));
    }

    @Override
    public Pack current(String authority) {
        return byDigest(authority, objects.apply("packs/%s/current".formatted(authority)));
    }

    @Override
    public Pack byDigest(String authority, String digest) {
        return read.computeIfAbsent(
                digest, missing -> read(objects.apply("packs/%s/%s".formatted(authority, fileName(missing)))));
    }

    @Override
    public List<String> authorities() {
        return objects.apply("packs/authorities").lines().toList();
    }

    /** The file a digest's pack lies in. */
    static String fileName(String digest) {
        return digest.substring(Digest.PREFIX.length()) + ".json";
    }
}
