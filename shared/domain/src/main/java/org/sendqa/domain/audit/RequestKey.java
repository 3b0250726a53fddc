package org.sendqa.domain.audit;

import org.sendqa.domain.json.Digest;

/**
 * By what a caller says that two requests are one and the same, and what was asked for under it; neither as it was
 * sent.
 *
 * @param key the key's digest; empty if none was given
 * @param body the body's digest
 */
public record RequestKey(String key, String body) {

    /** No key: each request is one of its own. */
    public static final RequestKey NONE = new RequestKey("", "");

    /** A key as it was sent, with the body it came with. */
    public static RequestKey of(String key, String body) {
        return new RequestKey(Digest.hex(key), Digest.hex(body));
    }

    /** Whether another request came under the same key. */
    public boolean hasKeyOf(RequestKey other) {
        return !key.isEmpty() && key.equals(other.key);
    }
}
