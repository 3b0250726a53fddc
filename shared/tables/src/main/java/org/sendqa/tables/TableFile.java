package org.sendqa.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sendqa.tables.workbook.Workbook;
import org.sendqa.tables.workbook.WorkbookRefused;

/** Reads an uploaded table in one pass and in bounded memory: CSV or a workbook, whichever its content says it is. */
public final class TableFile {

    /** The most bytes a table may have. */
    public static final long MOST_BYTES = LimitedStream.LIMIT;

    private TableFile() {}

    /** What is said of a file that is larger. */
    public static String tooLarge() {
        return LimitedStream.refusal();
    }

    /**
     * Hands out the rows in their order and closes the file.
     *
     * @param sheet of a workbook the worksheet's name; empty for the only visible one that isn't empty
     * @throws FileRefused if it is empty, too large or no such file
     */
    public static void read(InputStream content, String sheet, TableRows rows) {
        FromHeadings taker = new FromHeadings(rows);
        try (BufferedInputStream bytes = new BufferedInputStream(new LimitedStream(content))) {
            read(bytes, sheet, taker);
            taker.end();
        } catch (WorkbookRefused refused) {
            throw new FileRefused(refused.sentence());
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading an uploaded file broke off", broken);
        }
    }

    private static void read(BufferedInputStream bytes, String sheet, FromHeadings rows) throws IOException {
        bytes.mark(FileKind.BYTES);
        byte[] start = bytes.readNBytes(FileKind.BYTES);
        bytes.reset();
        if (Workbook.startsLikeOne(start)) {
            Workbook.read(bytes, sheet, rows::take);
            return;
        }
        FileKind.refusal(start).ifPresent(sentence -> {
            throw new FileRefused(sentence);
        });
        CsvFile.read(bytes, start, rows);
    }
}
