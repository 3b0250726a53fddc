package org.sendqa.domain.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import org.sendqa.domain.json.Digest;

/** What a draw is measured against, over the same ids. */
public record BareLoops(SizedDraw draw) {

    /** Nothing but the hash that each ticket is made from: of the seed's hash and the id. */
    public int hashOfTickets() {
        return hash(Digest.hex(draw.seed().text()).getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing but a hash of each id alone. */
    public int hashOfIds() {
        return hash(new byte[0]);
    }

    private int hash(byte[] before) {
        MessageDigest sha256 = Digest.sha256();
        int sum = 0;
        for (SortedSet<String> frame : draw.frames().values()) {
            for (String id : frame) {
                sha256.update(before);
                sum += sha256.digest(id.getBytes(StandardCharsets.UTF_8))[0];
            }
        }
        return sum;
    }

    /** What draws without a certificate do: shuffle each stratum and take the first. */
    public int shuffle() {
        Random random = new Random(314159);
        int sum = 0;
        for (SortedSet<String> frame : draw.frames().values()) {
            List<String> shuffled = new ArrayList<>(frame);
            Collections.shuffle(shuffled, random);
            sum += shuffled.isEmpty() ? 0 : shuffled.getFirst().length();
        }
        return sum;
    }
}
