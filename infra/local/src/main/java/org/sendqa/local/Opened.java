package org.sendqa.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started so far, to be closed in the opposite order, also when a later part does not start. */
final class Opened implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Opened.class.getName());

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    /** Takes a part over and hands it back. */
    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception failure) {
                LOG.log(System.Logger.Level.WARNING, "A part of the local AWS did not close", failure);
            }
        }
    }
}
