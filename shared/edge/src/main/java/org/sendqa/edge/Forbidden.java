package org.sendqa.edge;

/** The signed-in account has nothing to do here; the reply says no more, so that it gives no hint of what exists. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
