package org.sendqa.edge;

/** A request's body isn't what its address asks for. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    Unreadable(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong, and where. */
    public String sentence() {
        return sentence;
    }
}
