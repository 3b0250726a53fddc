package org.sendqa.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets no more bytes through than a table may have, whatever the store said of its size. */
final class LimitedStream extends FilterInputStream {

    /** The most bytes a table may have: 50 MB, some ten times a large county's register. */
    static final long LIMIT = 50L * 1024 * 1024;

    private long left = LIMIT;

    LimitedStream(InputStream content) {
        super(content);
    }

    /** What is said of a file that is larger. */
    static String refusal() {
        return "The file is larger than 50 MB, far more than any table of cases needs."
                + " Export the columns that are asked for only, without documents or pictures.";
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        int read = super.read(target, from, count);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new FileRefused(refusal());
        }
    }
}
