package org.sendqa.tables.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sendqa.testing.RawWorkbook;

/** Small files that want to become large, each in another way; and a program that reads one in little memory. */
enum Bombs {
    /** A sheet of blanks without end. */
    SHEET_OF_BLANKS("", " ", "", 1_000_000),
    /** A tag that never ends. */
    ENDLESS_TAG("<row r=\"1\" x=\"", "aaaaaaaaaa", "\"/>", 10_000_000),
    /** A text that never ends. */
    ENDLESS_TEXT("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>", "aaaaaaaaaa", "</v></c></row>", 10_000_000),
    /** Rows of one cell in the last column. */
    WIDE_ROWS("", "<row><c r=\"XFD\"/></row>", "", 400_000),
    /** Cells without end in one row. */
    MANY_CELLS("<row>", "<c/>", "</row>", 25_000_000),
    /** Tags in tags in tags. */
    DEEP("", "<row>", "", 20_000_000),
    /** More shared texts than cells. */
    STRINGS("", "<si/>", "", 20_000_000),
    /** Shared texts of the longest kind. */
    LONG_STRINGS("", "<si><t>" + "\u00e9".repeat(32_000) + "</t></si>", "", 2_000),
    /** A style for each cell that could ever be. */
    STYLES("<cellXfs>", "<xf numFmtId=\"0\"/>", "</cellXfs>", 5_000_000),
    /** Parts by the hundred thousand. */
    MANY_PARTS("", "", "", 200_000),
    /** A thousand million laughs. */
    LAUGHS("", "", "", 0);

    private final String before;
    private final String again;
    private final String after;
    private final int times;

    Bombs(String before, String again, String after, int times) {
        this.before = before;
        this.again = again;
        this.after = after;
        this.times = times;
    }

    /** Arguments: a workbook's file. Prints what became of it and how long its thread worked. */
    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        String answer;
        try {
            answer = "read: " + Workbook.read(new ByteArrayInputStream(file), "", row -> {});
        } catch (WorkbookRefused refused) {
            answer = "refused: " + refused.sentence();
        }
        System.out.printf(Locale.ROOT, "%s%n%d ms%n", answer, (threads.getCurrentThreadCpuTime() - begun) / 1_000_000);
    }

    byte[] file() {
        RawWorkbook workbook = RawWorkbook.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        return switch (this) {
            case SHEET_OF_BLANKS, ENDLESS_TAG, ENDLESS_TEXT, WIDE_ROWS, MANY_CELLS, DEEP ->
                RawWorkbook.empty().sheet("Plans", "", this::sheet).bytes();
            case STRINGS, LONG_STRINGS ->
                workbook.strings("")
                        .part("xl/sharedStrings.xml", out -> part(out, "sst"))
                        .bytes();
            case STYLES ->
                workbook.styles()
                        .part("xl/styles.xml", out -> part(out, "styleSheet"))
                        .bytes();
            case MANY_PARTS -> manyParts(workbook).bytes();
            case LAUGHS ->
                workbook.strings("").part("xl/sharedStrings.xml", laughs()).bytes();
        };
    }

    private void sheet(OutputStream out) throws IOException {
        String[] around = RawWorkbook.sheetXml("|").split("\\|", 2);
        write(out, around[0] + before);
        repeat(out);
        write(out, after + around[1]);
    }

    private void part(OutputStream out, String root) throws IOException {
        write(out, "<%s>%s".formatted(root, before));
        repeat(out);
        write(out, "%s</%s>".formatted(after, root));
    }

    private void repeat(OutputStream out) throws IOException {
        byte[] block = again.repeat(Math.min(times, 1_000)).getBytes(StandardCharsets.UTF_8);
        for (int written = 0; written < times; written += 1_000) {
            out.write(block);
        }
    }

    private RawWorkbook manyParts(RawWorkbook workbook) {
        for (int part = 0; part < times; part++) {
            workbook.part("x" + part, "");
        }
        return workbook;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE sst [<!ENTITY lol0 \"lol\">");
        for (int level = 1; level < 10; level++) {
            text.append("<!ENTITY lol%d \"%s\">"
                    .formatted(level, "&lol%d;".formatted(level - 1).repeat(10)));
        }
        return text.append("]><sst><si><t>&lol9;</t></si></sst>").toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
