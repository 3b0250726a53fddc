package org.sendqa.local.events;

import java.time.Duration;
import org.sendqa.local.clock.WorkSource;

/** Looks at the streams every so often while time follows the machine's clock and nobody advances it. */
public final class StreamWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StreamWatch.class.getName());
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final WorkSource streams;
    private final Thread thread;

    /** Looks from now on until it is closed. */
    public StreamWatch(WorkSource streams) {
        this.streams = streams;
        this.thread = Thread.ofVirtual().name("stream-watch").start(this::watch);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(LOOK_AGAIN);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            streams.startMore();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "The streams could not be read; they are looked at again", failure);
        }
    }
}
