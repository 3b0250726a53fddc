package org.sendqa.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The lines of a CSV file: UTF-8 with or without a byte order mark, commas, quotes where a cell needs them (RFC 4180).
 */
final class CsvFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int LONGEST_CELL = 64 * 1024;
    private static final int MOST_CELLS = 16 * 1024;
    private static final int LONGEST_ROW = 64 * 1024 * 1024;

    private CsvFile() {}

    /** Hands out the lines. */
    static void read(BufferedInputStream bytes, byte[] start, FromHeadings rows) throws IOException {
        if (Arrays.equals(Arrays.copyOf(start, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            bytes.skipNBytes(BYTE_ORDER_MARK.length);
        }
        Reader text = new Utf8Reader(bytes);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            new Lines(csv.iterator())
                    .forEachRemaining(line -> rows.take((int) line.getStartingLineNumber(), line.getFields()));
        }
    }

    /** The records, with quotes that don't match refused where they opened. */
    private static final class Lines implements Iterator<CsvRecord> {

        private final Iterator<CsvRecord> records;
        private long next = 1;

        Lines(Iterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            return parsed(records::hasNext);
        }

        @Override
        public CsvRecord next() {
            CsvRecord line = parsed(records::next);
            next = line.getStartingLineNumber() + 1 + breaks(line.getFields());
            return line;
        }

        private <T> T parsed(Supplier<T> step) {
            try {
                return step.get();
            } catch (CsvParseException stopped) {
                if (stopped.getCause() instanceof FileRefused refused) {
                    throw refused;
                }
                throw refused(String.valueOf(stopped.getMessage()));
            }
        }

        private FileRefused refused(String words) {
            if (words.contains("buffer size")) {
                return tooLong();
            }
            boolean tooWide = words.contains("maximum limit of") || words.contains("max record size");
            return tooWide ? tooWide() : quotesUnmatched();
        }

        private FileRefused tooWide() {
            return new FileRefused(("The row that starts in line %d is too large: a row has at most %,d cells and %,d"
                            + " characters. Look whether line ends got lost or empty columns were exported, and"
                            + " export it again.")
                    .formatted(next, MOST_CELLS, LONGEST_ROW));
        }

        private FileRefused tooLong() {
            return new FileRefused(
                    "The row that starts in line %d has a cell of more than %,d characters. Shorten it; if it starts"
                                    .formatted(next, LONGEST_CELL)
                            + " with a quote, look whether the quote that ends it is missing. Then upload the file.");
        }

        private FileRefused quotesUnmatched() {
            return new FileRefused("The quotes don't match: one that opens in line %d has no partner where one must be."
                            .formatted(next)
                    + " Close it, or write it twice where it is meant as a character, and upload the file"
                    + " again.");
        }

        private static long breaks(List<String> cells) {
            return cells.stream()
                    .flatMapToInt(String::chars)
                    .filter(character -> character == '\n')
                    .count();
        }
    }
}
