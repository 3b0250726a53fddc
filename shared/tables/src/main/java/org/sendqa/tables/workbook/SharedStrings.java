package org.sendqa.tables.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The texts that a workbook's cells share, held as compactly as a text can be. */
final class SharedStrings {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_TEXTS = 500_000;
    private static final int FIRST_BYTES = 64 * 1024;
    private static final int FIRST_TEXTS = 1024;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int[] ends = new int[FIRST_TEXTS];
    private int count;

    /** Those of a workbook that has no such part. */
    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Reads and closes the part. */
    static SharedStrings read(InputStream part) throws IOException {
        SharedStrings strings = new SharedStrings();
        try (Xml xml = new Xml(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    strings.add(RichText.read(xml, "si"));
                }
            }
        }
        return strings;
    }

    /** The text of a number, from 0. */
    String get(int number) {
        if (number < 0 || number >= count) {
            throw WorkbookRefused.damaged("a cell names a text that isn't there");
        }
        int start = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    private void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        int start = count == 0 ? 0 : ends[count - 1];
        int end = start + encoded.length;
        if (end > MOST_BYTES || count == MOST_TEXTS) {
            throw new WorkbookRefused(
                    "The workbook's texts are far longer than any table of cases needs. Save the columns"
                            + " that are asked for only as a new workbook and upload that.");
        }
        bytes = end > bytes.length ? Arrays.copyOf(bytes, Math.min(MOST_BYTES, end * 2)) : bytes;
        ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
        System.arraycopy(encoded, 0, bytes, start, encoded.length);
        ends[count++] = end;
    }
}
