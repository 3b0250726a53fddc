package org.sendqa.domain.sampling;

import java.util.Comparator;

/**
 * A case's place in a draw: the lowest numbers are drawn.
 *
 * @param id the case's draw id
 * @param number a decimal fraction below 1, digits as made; compared as text
 */
public record Ticket(String id, String number) implements Comparable<Ticket> {

    private static final Comparator<Ticket> BY_NUMBER_THEN_ID =
            Comparator.comparing(Ticket::number).thenComparing(Ticket::id, Utf8Order.BYTES);

    @Override
    public int compareTo(Ticket other) {
        return BY_NUMBER_THEN_ID.compare(this, other);
    }
}
