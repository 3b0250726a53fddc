package org.sendqa.papers.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Foresees how much the compressed parts of a file unfold to, before anything is read of it, without keeping it. */
final class Inflation {

    /** Of one part, in bytes. */
    static final long MOST = 256L * 1024 * 1024;

    /** Of all parts, in bytes: some seconds of inflating. */
    private static final long MOST_IN_ALL = 6 * MOST;

    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int SOME = 1 << 16;

    /** Bytes that a reader skips, whatever they are. */
    private static final int HEADER = 2;

    private Inflation() {}

    static boolean isTooMuch(byte[] file) {
        Inflater inflater = new Inflater(true);
        try {
            long all = 0;
            for (int at = 0; at < file.length - START.length; at++) {
                if (isStart(file, at)) {
                    inflater.reset();
                    long one = size(inflater, file, content(file, at + START.length));
                    all += one;
                    if (one > MOST || all > MOST_IN_ALL) {
                        return true;
                    }
                }
            }
            return false;
        } finally {
            inflater.end();
        }
    }

    private static boolean isStart(byte[] file, int at) {
        for (int letter = 0; letter < START.length; letter++) {
            if (file[at + letter] != START[letter]) {
                return false;
            }
        }
        return true;
    }

    /** Behind the end of the line. */
    private static int content(byte[] file, int at) {
        int next = at;
        while (next < file.length && Character.isWhitespace(file[next])) {
            next++;
        }
        return next;
    }

    private static long size(Inflater inflater, byte[] file, int from) {
        int start = Math.min(from + HEADER, file.length);
        inflater.setInput(file, start, file.length - start);
        byte[] some = new byte[SOME];
        try {
            int more = inflater.inflate(some);
            while (more > 0 && inflater.getBytesWritten() <= MOST) {
                more = inflater.inflate(some);
            }
        } catch (DataFormatException notCompressed) {
            return inflater.getBytesWritten();
        }
        return inflater.getBytesWritten();
    }
}
