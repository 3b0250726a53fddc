package org.sendqa.recusal;

import java.util.function.Supplier;

/**
 * Lets somebody act between a reading and what the reader makes of it, as happens where two work at the same moment.
 */
final class Meanwhile {

    private Runnable act = () -> {};

    /** What is done once, right after the next reading. */
    void let(Runnable next) {
        act = next;
    }

    /** Nobody acts any more. */
    void over() {
        act = () -> {};
    }

    <T> T after(Supplier<T> reading) {
        T read = reading.get();
        Runnable now = act;
        over();
        now.run();
        return read;
    }
}
