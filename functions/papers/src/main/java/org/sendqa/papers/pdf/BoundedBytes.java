package org.sendqa.papers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more: the next is refused by an exception. */
final class BoundedBytes extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long most;

    BoundedBytes(long most) {
        this.most = most;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public void write(int one) throws IOException {
        refuse(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        refuse(length);
        bytes.write(some, from, length);
    }

    private void refuse(int more) throws IOException {
        if ((long) bytes.size() + more > most) {
            throw new IOException("There is more in it than is read");
        }
    }
}
