package org.sendqa.domain.sampling;

/**
 * A case's place in a draw: the lowest numbers are drawn.
 *
 * @param id the case's draw id
 * @param number a decimal fraction below 1, digits as made; compared as text
 */
public record Ticket(String id, String number) implements Comparable<Ticket> {

    @Override
    public int compareTo(Ticket other) {
        int byNumber = number.compareTo(other.number);
        return byNumber == 0 ? Utf8Order.BYTES.compare(id, other.id) : byNumber;
    }
}
