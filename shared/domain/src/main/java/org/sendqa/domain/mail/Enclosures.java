package org.sendqa.domain.mail;

/** Where the files and documents lie that letters name by object key. */
@FunctionalInterface
public interface Enclosures {

    /** The bytes of an object; an unknown key is an {@link IllegalStateException}. */
    byte[] read(String objectKey);
}
