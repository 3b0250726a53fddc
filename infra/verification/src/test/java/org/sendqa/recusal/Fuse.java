package org.sendqa.recusal;

import java.util.function.Supplier;

/** Lets a task break off before or after any of its writes, as a machine does that loses its power. */
final class Fuse {

    private int writesLeft = Integer.MAX_VALUE;

    /** What a blown fuse throws. */
    static final class Blown extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Breaks off at the so-manieth half-write from here, counted before and after each. */
    void blowAfter(int halfWrites) {
        writesLeft = halfWrites;
    }

    void mend() {
        writesLeft = Integer.MAX_VALUE;
    }

    <T> T around(Supplier<T> write) {
        burn();
        T done = write.get();
        burn();
        return done;
    }

    private void burn() {
        if (writesLeft-- == 0) {
            mend();
            throw new Blown();
        }
    }
}
