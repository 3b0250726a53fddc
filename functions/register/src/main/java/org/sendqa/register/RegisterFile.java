package org.sendqa.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.RegisterReader;

/**
 * Reads an uploaded CSV file in one pass and in bounded memory: UTF-8 with or without a byte order mark, commas, quotes
 * where a cell needs them (RFC 4180).
 */
public final class RegisterFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int LONGEST_CELL = 64 * 1024;
    private final Pack pack;
    private final AuthorityKey key;
    private final LocalDate today;

    /** For a file that came in on a day. */
    public RegisterFile(Pack pack, AuthorityKey key, LocalDate today) {
        this.pack = pack;
        this.key = key;
        this.today = today;
    }

    /** Reads and closes the file. */
    public Reading read(InputStream content) {
        try (BufferedInputStream bytes = new BufferedInputStream(new LimitedStream(content))) {
            return read(text(bytes));
        } catch (FileRefused refused) {
            return new Reading.Refused(refused.sentence());
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading an uploaded file broke off", broken);
        }
    }

    private static Reader text(BufferedInputStream bytes) throws IOException {
        bytes.mark(FileKind.BYTES);
        byte[] start = bytes.readNBytes(FileKind.BYTES);
        bytes.reset();
        FileKind.refusal(start).ifPresent(sentence -> {
            throw new FileRefused(sentence);
        });
        if (Arrays.equals(Arrays.copyOf(start, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            bytes.skipNBytes(BYTE_ORDER_MARK.length);
        }
        return new Utf8Reader(bytes);
    }

    private Reading read(Reader text) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            return read(new Lines(csv.iterator()));
        }
    }

    private Reading read(Lines lines) {
        if (!lines.hasNext()) {
            return new Reading.Refused(FileKind.EMPTY);
        }
        return switch (Headings.match(
                pack.register(), Separator.check(lines.next().getFields()))) {
            case Headings.Match.Misfit(String sentence) -> new Reading.Refused(sentence);
            case Headings.Match.Fit fit -> {
                ReadRows rows = new ReadRows(new RegisterReader(pack, fit, key, today));
                lines.forEachRemaining(row -> rows.add((int) row.getStartingLineNumber(), row.getFields()));
                yield rows.result();
            }
        };
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
                throw String.valueOf(stopped.getMessage()).contains("buffer size") ? tooLong() : quotesUnmatched();
            }
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
