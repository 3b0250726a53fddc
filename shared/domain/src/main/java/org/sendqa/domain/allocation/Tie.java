package org.sendqa.domain.allocation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.sendqa.domain.json.Digest;

/** Decides between equals: the same for everybody who asks, different in each cycle, and blind to the alphabet. */
final class Tie {

    /** Ties lie from 0 to this, exclusive. */
    static final int LIMIT = 1 << 16;

    private Tie() {}

    /** The tie of a slot and a person, from the SHA-256 of both and the cycle. */
    static int of(String cycle, int slot, String person) {
        String text = String.join("\n", cycle, Integer.toString(slot), person);
        byte[] hash = Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Short.toUnsignedInt(ByteBuffer.wrap(hash).getShort());
    }
}
