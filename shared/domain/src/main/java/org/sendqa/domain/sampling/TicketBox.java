package org.sendqa.domain.sampling;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import org.sendqa.domain.json.Digest;

/**
 * Makes the tickets of one seed. Ronald Rivest's consistent sampling: a ticket depends on the seed and on its own id
 * only, so that neither the order of the register nor a case more or less moves any other ticket.
 */
final class TicketBox {

    private static final int SHORTEST = 64;
    private static final int HEXADECIMAL = 16;
    private final String seedHash;

    /** Tickets under a seed's text. */
    TicketBox(String seed) {
        this.seedHash = Digest.hex(seed);
    }

    /** The ticket of an id: the hash of seed and id as a decimal number, its digits reversed behind {@code 0.}. */
    Ticket of(String id) {
        String digits = new BigInteger(Digest.hex(seedHash + id), HEXADECIMAL).toString();
        String padded = "0".repeat(Math.max(0, SHORTEST - digits.length())) + digits;
        return new Ticket(id, "0." + new StringBuilder(padded).reverse());
    }

    /** The tickets of ids, lowest first. */
    List<Ticket> inOrder(Collection<String> ids) {
        return ids.stream().map(this::of).sorted().toList();
    }
}
