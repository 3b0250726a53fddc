package org.sendqa.domain.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.sendqa.domain.json.Digest;

/**
 * Makes the tickets of one seed. Ronald Rivest's consistent sampling: a ticket depends on the seed and on its own id
 * only, so that neither the order of the register nor a case more or less moves any other ticket.
 */
final class TicketBox {

    private final byte[] seedHash;

    /** Tickets under a seed's text. */
    TicketBox(String seed) {
        this.seedHash = Digest.hex(seed).getBytes(StandardCharsets.UTF_8);
    }

    /** The ticket of an id: the hash of seed and id as a decimal number, its digits reversed behind {@code 0.}. */
    Ticket of(String id) {
        return new Ticket(id, ReversedDigits.text(hash(Digest.sha256(), id)));
    }

    /**
     * The lowest tickets of ids, lowest first. What each id costs is its hash and nine digits; whole tickets are made
     * for the lowest only.
     *
     * @param count how many; all there are, if fewer
     */
    List<Ticket> lowest(List<String> ids, int count) {
        int wanted = Math.min(count, ids.size());
        if (wanted <= 0) {
            return List.of();
        }
        Lowest lowest = new Lowest(wanted);
        MessageDigest sha256 = Digest.sha256();
        for (int index = 0; index < ids.size(); index++) {
            lowest.offer(ReversedDigits.leading(hash(sha256, ids.get(index))), index);
        }
        return lowest.indices()
                .mapToObj(index -> of(ids.get(index)))
                .sorted()
                .limit(wanted)
                .toList();
    }

    private byte[] hash(MessageDigest sha256, String id) {
        sha256.update(seedHash);
        return sha256.digest(id.getBytes(StandardCharsets.UTF_8));
    }
}
