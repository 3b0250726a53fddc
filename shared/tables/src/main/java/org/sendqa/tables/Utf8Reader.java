package org.sendqa.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 strictly: where a byte isn't UTF-8, as in files that Excel saves as plain CSV in Windows-1252, it says
 * which one and where instead of guessing what was meant.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER = 8192;
    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer out = CharBuffer.allocate(BUFFER).flip();
    private boolean ended;
    private int line = 1;
    private int byteOfLine;

    Utf8Reader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] target, int from, int count) throws IOException {
        while (!out.hasRemaining()) {
            if (ended && !in.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int read = Math.min(count, out.remaining());
        out.get(target, from, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void decode() throws IOException {
        fill();
        int start = in.position();
        out.clear();
        CoderResult result = decoder.decode(in, out, ended);
        out.flip();
        countLines(start);
        if (result.isError() && !out.hasRemaining()) {
            throw refused(Byte.toUnsignedInt(in.get(in.position())));
        }
    }

    private void fill() throws IOException {
        in.compact();
        int read = bytes.read(in.array(), in.position(), in.remaining());
        if (read < 0) {
            ended = true;
        } else {
            in.position(in.position() + read);
        }
        in.flip();
    }

    private void countLines(int start) {
        for (int index = start; index < in.position(); index++) {
            boolean lineFeed = in.get(index) == '\n';
            line += lineFeed ? 1 : 0;
            byteOfLine = lineFeed ? 0 : byteOfLine + 1;
        }
    }

    private FileRefused refused(int value) {
        return new FileRefused(
                "The file isn't written in UTF-8: byte %d of line %d is 0x%02X. Plain CSV from Excel looks like that."
                                .formatted(byteOfLine + 1, line, value)
                        + " Save it as the type 'CSV UTF-8' and upload that file.");
    }
}
