package org.sendqa.domain.mail;

/** How far each letter got. */
@FunctionalInterface
public interface Deliveries {

    /** How far the letter of an id got. */
    Delivery of(String authority, String id);
}
