package org.sendqa.testing;

import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;

/** Certificates for tests, kept in memory. */
public final class InMemoryCertificates implements Certificates {

    private final Map<String, String> texts = new TreeMap<>();

    @Override
    public String keep(CycleRef cycle, String draw, int number, String canonicalJson) {
        String key = "%s/%s/%s/%d-%s".formatted(cycle.authority(), cycle.id(), draw, number, Digest.hex(canonicalJson));
        texts.put(key, canonicalJson);
        return key;
    }

    @Override
    public String keepProfile(CycleRef cycle, String draw, String canonicalJson) {
        String key = "%s/%s/%s/profile".formatted(cycle.authority(), cycle.id(), draw);
        texts.put(key, canonicalJson);
        return key;
    }

    @Override
    public void keepDesign(String authority, DrawDesign design) {
        texts.put(designKey(authority, design.digest()), design.text());
    }

    @Override
    public String design(String authority, String digest) {
        return read(designKey(authority, digest));
    }

    private static String designKey(String authority, String digest) {
        return "%s/%s/design".formatted(authority, digest);
    }

    @Override
    public String read(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("The certificate %s is gone".formatted(key));
        }
        return text;
    }

    /** How many certificates are kept. */
    public int size() {
        return Math.toIntExact(texts.keySet().stream()
                .filter(key -> !key.endsWith("/profile") && !key.endsWith("/design"))
                .count());
    }
}
