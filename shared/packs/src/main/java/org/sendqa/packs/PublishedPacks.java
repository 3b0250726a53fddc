package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;

/** The packs as they were published under {@code packs/}; each pack is read once, since it never changes. */
public final class PublishedPacks implements Packs {

    private final UnaryOperator<String> objects;
    private final UnaryOperator<String> overlays;
    private final Map<String, Pack> read = new ConcurrentHashMap<>();

    /**
     * Reads what was deployed, with what officers approved laid over it.
     *
     * @param objects gives the text of an object by its key
     * @param overlays gives the digest of what is laid over an authority's pack now; an empty text for nothing
     */
    public PublishedPacks(UnaryOperator<String> objects, UnaryOperator<String> overlays) {
        this.objects = objects;
        this.overlays = overlays;
    }

    /** Reads one pack's canonical JSON. */
    public static Pack read(String json) {
        return PackReader.read(Located.root(JsonReader.read(json)), Digest.of(json));
    }

    @Override
    public Pack current(String authority) {
        return byDigest(authority, currentDigest(authority));
    }

    @Override
    public Pack byDigest(String authority, String digest) {
        return read.computeIfAbsent(
                digest, missing -> PackReader.read(Located.root(content(authority, missing)), missing));
    }

    /** The current pack as it is compiled, for whoever changes it. */
    public PackContent currentContent(String authority) {
        return new PackContent(content(authority, currentDigest(authority)));
    }

    /** The current pack as it was deployed, with nothing laid over it. */
    public PackContent deployedContent(String authority) {
        return new PackContent(content(authority, deployedDigest(authority)));
    }

    private String deployedDigest(String authority) {
        return objects.apply("packs/%s/current".formatted(authority));
    }

    private String currentDigest(String authority) {
        return laidOver(deployedDigest(authority), authority);
    }

    /** A pack as it was deployed with what is approved now laid over it, by digest. */
    public String laidAnew(String authority, String digest) {
        return laidOver(digest.split(Pattern.quote(LAID_OVER), 2)[0], authority);
    }

    private String laidOver(String deployed, String authority) {
        String overlay = overlays.apply(authority);
        return overlay.isEmpty() ? deployed : deployed + LAID_OVER + overlay;
    }

    private Json content(String authority, String digest) {
        String[] parts = digest.split(Pattern.quote(LAID_OVER), 2);
        Json deployed = json("packs/%s/%s", authority, parts[0]);
        return parts.length == 1
                ? deployed
                : ApprovedInstruments.over(deployed, json("packs/%s/instruments/%s", authority, parts[1]));
    }

    private Json json(String key, String authority, String digest) {
        return JsonReader.read(objects.apply(key.formatted(authority, fileName(digest))));
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
