package org.sendqa.testing;

import java.util.List;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;

/**
 * Packs for tests: one authority's only pack.
 *
 * @param pack current, and the only one ever published
 */
public record InMemoryPacks(Pack pack) implements Packs {

    @Override
    public Pack current(String authority) {
        if (!authority.equals(pack.authority())) {
            throw new IllegalArgumentException("There is no pack of " + authority);
        }
        return pack;
    }

    @Override
    public Pack byDigest(String authority, String digest) {
        if (!digest.equals(pack.digest())) {
            throw new IllegalArgumentException("There is no pack " + digest);
        }
        return current(authority);
    }

    @Override
    public List<String> authorities() {
        return List.of(pack.authority());
    }
}
