package org.sendqa.domain.papers;

/** What of a child or family a search has found, said without saying it. */
public enum TermKind {
    /** A name, or a part of one. */
    NAME("a name"),
    /** A birth date, however it is written. */
    BIRTH_DATE("a birth date"),
    /** An address or a part of one, such as the postcode. */
    ADDRESS("an address");

    private final String words;

    TermKind(String words) {
        this.words = words;
    }

    /** As a refusal says it. */
    public String words() {
        return words;
    }
}
