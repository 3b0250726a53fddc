package org.sendqa.tables.workbook;

import java.io.InputStream;

/**
 * How much a workbook may unpack to, over all parts that are read: 128 MB, which holds 100,000 rows of forty columns,
 * and beyond the first 8 MB no more than a hundred times its own size. Workbooks of people unpack to some ten times.
 */
final class Budget {

    private static final long MOST = 128L * 1024 * 1024;
    private static final long FREE = 8L * 1024 * 1024;
    private static final int RATIO = 100;

    private final long limit;
    private long unpacked;

    Budget(long packed) {
        this.limit = Math.clamp(packed * RATIO, FREE, MOST);
    }

    /** What is said of a workbook that unpacks to more. */
    static WorkbookRefused refusal() {
        return new WorkbookRefused("The workbook unpacks to far more than any table of cases needs, so it isn't read."
                + " Save the columns that are asked for only as a new workbook and upload that.");
    }

    /** Refuses a workbook whose own directory tells of so much. */
    void check(long told) {
        if (told > MOST) {
            throw refusal();
        }
    }

    /** Lets no more of a part through than is left. */
    InputStream counting(InputStream part) {
        return new CountedStream(part, this::count);
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limit) {
            throw refusal();
        }
    }
}
