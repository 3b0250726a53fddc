package org.sendqa.local.objects;

import java.net.URI;
import java.util.List;

/**
 * How to run the object store.
 *
 * @param port the port on 127.0.0.1, or 0 for any free one
 * @param accessKey the key id that requests have to be signed with, and {@code secretKey} its secret
 * @param buckets the names of the buckets to create where they aren't there yet; all keep versions
 * @param origin where the site is, from which browsers may read and write objects
 */
public record StoreOptions(int port, String accessKey, String secretKey, List<String> buckets, URI origin) {

    /** Keeps its buckets from later changes. */
    public StoreOptions {
        buckets = List.copyOf(buckets);
    }
}
