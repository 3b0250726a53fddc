package org.sendqa.tables.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads the rows of the one worksheet of a workbook that is meant, or of all of them. */
public final class Workbook {

    /** The most bytes a workbook may have, packed: 16 MB, several times a large county's register. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private Workbook() {}

    /** Whether a file's first eight bytes are those of a workbook, a current or an old one, whatever its name. */
    public static boolean startsLikeOne(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return Kinds.isPacked(text) || Kinds.isCompound(text);
    }

    /**
     * Hands out the rows in their order, those without anything in them too.
     *
     * @param sheet the worksheet's name; empty for the only visible one that isn't empty
     * @return the name of the worksheet that was read
     * @throws WorkbookRefused if it can't be read, is no plain workbook or unpacks to too much
     */
    public static String read(InputStream file, String sheet, Consumer<SheetRow> taker) throws IOException {
        byte[] packed = packed(file);
        try (Parts parts = Parts.of(packed)) {
            Kinds.check(parts);
            Worksheets worksheets = new Worksheets(parts);
            Sheet chosen = new SheetChoice(worksheets).choose(sheet);
            try (RowReader rows = worksheets.open(chosen)) {
                rows.forEach(taker);
            }
            return chosen.name();
        } catch (IOException broken) {
            throw WorkbookRefused.damaged("it can't be unpacked");
        }
    }

    /**
     * Hands out the rows of every worksheet, one sheet after the other, each with the sheet's name.
     *
     * @return the names of all worksheets, those without any row too
     * @throws WorkbookRefused if it can't be read, is no plain workbook or unpacks to too much
     */
    public static List<String> readAll(InputStream file, BiConsumer<String, SheetRow> taker) throws IOException {
        byte[] packed = packed(file);
        try (Parts parts = Parts.of(packed)) {
            Kinds.check(parts);
            Worksheets worksheets = new Worksheets(parts);
            for (Sheet sheet : worksheets.sheets()) {
                try (RowReader rows = worksheets.open(sheet)) {
                    rows.forEach(row -> taker.accept(sheet.name(), row));
                }
            }
            return worksheets.sheets().stream().map(Sheet::name).toList();
        } catch (IOException broken) {
            throw WorkbookRefused.damaged("it can't be unpacked");
        }
    }

    private static byte[] packed(InputStream file) throws IOException {
        byte[] packed = file.readNBytes(MOST_BYTES + 1);
        if (packed.length > MOST_BYTES) {
            throw new WorkbookRefused(
                    "The workbook is larger than 16 MB, far more than any table of cases needs. Save the"
                            + " columns that are asked for only as a new workbook, without pictures, and upload that.");
        } else if (Kinds.isCompound(
                new String(packed, 0, Math.min(Long.BYTES, packed.length), StandardCharsets.ISO_8859_1))) {
            throw Kinds.compound(packed);
        }
        return packed;
    }
}
