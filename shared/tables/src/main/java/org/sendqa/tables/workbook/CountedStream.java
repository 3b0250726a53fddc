package org.sendqa.tables.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Tells how many bytes went by, each time some did. */
final class CountedStream extends FilterInputStream {

    private final IntConsumer counter;

    CountedStream(InputStream content, IntConsumer counter) {
        super(content);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counter.accept(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        int read = super.read(target, from, count);
        counter.accept(Math.max(read, 0));
        return read;
    }
}
