package org.sendqa.domain.sampling;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sendqa.domain.json.Digest;

/**
 * Makes the tickets of one seed. Ronald Rivest's consistent sampling: a ticket depends on the seed and on its own id
 * only, so that neither the order of the register nor a case more or less moves any other ticket.
 */
final class TicketBox {

    /** Has taken the seed's hash in, which fills a block of SHA-256; each ticket costs its id's block only. */
    private final MessageDigest seeded = Digest.sha256();

    /** Tickets under a seed's text. */
    TicketBox(String seed) {
        seeded.update(Digest.hex(seed).getBytes(StandardCharsets.UTF_8));
    }

    /** The ticket of an id: the hash of seed and id as a decimal number, its digits reversed behind {@code 0.}. */
    Ticket of(String id) {
        return new Ticket(id, ReversedDigits.text(hashes(List.of(id)), 0));
    }

    /**
     * The lowest tickets of ids, lowest first. What each id costs is its hash and three digits; whole tickets are made
     * for the lowest only.
     *
     * @param count how many; all there are, if fewer
     */
    List<Ticket> lowest(List<String> ids, int count) {
        int wanted = Math.min(count, ids.size());
        if (wanted <= 0) {
            return List.of();
        }
        byte[] hashes = hashes(ids);
        Lowest lowest = new Lowest(wanted);
        for (int index = 0; index < ids.size(); index++) {
            lowest.offer(ReversedDigits.leading(hashes, index), index);
        }
        List<Ticket> tickets = new ArrayList<>();
        for (int index : lowest.indices()) {
            tickets.add(new Ticket(ids.get(index), ReversedDigits.text(hashes, index)));
        }
        Collections.sort(tickets);
        return tickets.subList(0, wanted);
    }

    /** The hash of seed and id for each id, one behind the other. */
    private byte[] hashes(List<String> ids) {
        byte[] hashes = new byte[Math.multiplyExact(ReversedDigits.HASH, ids.size())];
        int end = 0;
        for (String id : ids) {
            end += hash(id, hashes, end);
        }
        return hashes;
    }

    private int hash(String id, byte[] hashes, int from) {
        MessageDigest sha256 = Digest.copy(seeded);
        sha256.update(id.getBytes(StandardCharsets.UTF_8));
        try {
            return sha256.digest(hashes, from, ReversedDigits.HASH);
        } catch (DigestException unable) {
            throw new IllegalStateException("There is room for every hash", unable);
        }
    }
}
