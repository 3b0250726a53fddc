package org.sendqa.domain.sampling;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.json.Digest;

/** Tickets word for word as their description has them: a whole number for each id, texts compared. */
final class PlainTickets {

    private PlainTickets() {}

    static List<Ticket> inOrder(String seed, List<String> ids) {
        Map<String, String> numbers = new TreeMap<>();
        ids.forEach(id -> numbers.put(id, number(new BigInteger(Digest.hex(Digest.hex(seed) + id), 16))));
        return numbers.entrySet().stream()
                .map(entry -> new Ticket(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Ticket::number).thenComparing(Ticket::id, Utf8Order.BYTES))
                .toList();
    }

    /** Decimal, padded with zeros to 64 digits at least, reversed, behind {@code 0.}. */
    static String number(BigInteger hash) {
        String digits = hash.toString();
        String padded = "0".repeat(Math.max(0, 64 - digits.length())) + digits;
        return "0." + new StringBuilder(padded).reverse();
    }
}
