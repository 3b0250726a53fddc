package org.sendqa.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that a test can make any of them wrong. */
public final class RawWorkbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                    + " Target=\"%s\"/>";

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;
    private boolean whole = true;

    /** Writes a part's bytes. */
    public interface Part {
        /** Writes them. */
        void write(OutputStream out) throws IOException;
    }

    /** A workbook without a sheet. */
    public static RawWorkbook empty() {
        return new RawWorkbook().part("[Content_Types].xml", "<Types/>");
    }

    /** A workbook with one sheet named Plans of rows in XML. */
    public static RawWorkbook of(String rows) {
        return empty().sheet("Plans", "", rows);
    }

    /** Adds a sheet; the state may be empty, hidden or veryHidden. */
    public RawWorkbook sheet(String name, String state, String rows) {
        return sheet(name, state, out -> out.write(sheetXml(rows).getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a sheet that is written as bytes. */
    public RawWorkbook sheet(String name, String state, Part xml) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%2$d\"/>"
                .formatted(name, count, state.isEmpty() ? "visible" : state));
        relate("s" + count, "worksheet", "worksheets/sheet%d.xml".formatted(count));
        return part("xl/worksheets/sheet%d.xml".formatted(count), xml);
    }

    /** Lets days count from 1904. */
    public RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Adds shared texts, each an element {@code si}. */
    public RawWorkbook strings(String items) {
        relate("strings", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, items));
    }

    /** Adds cell styles by the number formats they have, each of them a custom one. */
    public RawWorkbook styles(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int index = 0; index < codes.length; index++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + index, codes[index]));
            cells.append("<xf numFmtId=\"%d\"/>".formatted(164 + index));
        }
        relate("styles", "styles", "/xl/styles.xml");
        return part(
                "xl/styles.xml",
                ("<styleSheet %s><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                + "<cellXfs>%s</cellXfs></styleSheet>")
                        .formatted(MAIN, formats, cells));
    }

    /** Adds a part, or puts another in its place. */
    public RawWorkbook part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a part that is written as bytes. */
    public RawWorkbook part(String name, Part content) {
        parts.put(name, content);
        return this;
    }

    /** The worksheet's XML around rows. */
    public static String sheetXml(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet %s><sheetData>%s</sheetData></worksheet>"
                .formatted(MAIN, rows);
    }

    /** A packed file with nothing in it yet, not even what makes it a workbook. */
    public static RawWorkbook bare() {
        RawWorkbook bare = empty();
        bare.whole = false;
        return bare;
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, Part> all = new LinkedHashMap<>(parts);
        if (whole) {
            complete(all);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void complete(Map<String, Part> all) {
        all.putIfAbsent(
                "_rels/.rels",
                text("<Relationships>%s</Relationships>"
                        .formatted(RELATION.formatted("r1", "officeDocument", "xl/workbook.xml"))));
        all.putIfAbsent("xl/_rels/workbook.xml.rels", text("<Relationships>%s</Relationships>".formatted(relations)));
        all.putIfAbsent(
                "xl/workbook.xml",
                text("<workbook %s xmlns:r=\"r\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, properties, sheets)));
    }

    private void relate(String id, String kind, String target) {
        relations.append(RELATION.formatted(id, kind, target));
    }

    private static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
