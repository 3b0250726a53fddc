package org.sendqa.papers.pdf;

import java.io.IOException;

/** A page has something on it that can't be drawn here; it mustn't become blank unseen. */
final class Undrawable extends IOException {

    private static final long serialVersionUID = 1L;

    Undrawable(String message) {
        super(message);
    }

    Undrawable(IOException cause) {
        super(cause);
    }
}
