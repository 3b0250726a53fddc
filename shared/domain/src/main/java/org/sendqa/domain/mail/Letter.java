package org.sendqa.domain.mail;

import java.util.List;

/**
 * A letter ready for the mail service.
 *
 * @param html a whole HTML document
 * @param text the same in plain text
 * @param enclosures files that go with it
 */
public record Letter(String address, String subject, String html, String text, List<Enclosure> enclosures) {

    /** Copies the list. */
    public Letter {
        enclosures = List.copyOf(enclosures);
    }
}
