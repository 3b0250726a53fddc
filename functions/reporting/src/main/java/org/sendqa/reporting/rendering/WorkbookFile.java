package org.sendqa.reporting.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a written workbook what depends on the clock, and says how large each sheet is: the library writes every
 * sheet as one cell large, which some readers believe.
 */
final class WorkbookFile {

    private static final LocalDateTime EARLIEST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String SHEET = "xl/worksheets/sheet";

    private WorkbookFile() {}

    /** The same workbook, created at an instant; the ranges are those of its sheets, in order. */
    static byte[] settle(byte[] workbook, List<String> ranges, Instant created) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The library's archive can't be read as a stream, only by its directory at the end.
            Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    byte[] content = in.getInputStream(entry).readAllBytes();
                    put(out, entry.getName(), settle(entry.getName(), content, ranges, created));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The workbook could not be read back", broken);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EARLIEST_OF_ZIP);
        out.putNextEntry(entry);
        out.write(content);
    }

    private static byte[] settle(String name, byte[] content, List<String> ranges, Instant created) {
        if (name.equals("docProps/core.xml")) {
            String text = new String(content, UTF_8);
            return text.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + created)
                    .getBytes(UTF_8);
        }
        if (name.startsWith(SHEET)) {
            int sheet = Integer.parseInt(name.substring(SHEET.length(), name.indexOf('.')));
            String dimension = "<dimension ref=\"%s\"/>".formatted(ranges.get(sheet - 1));
            return new String(content, UTF_8)
                    .replace("<dimension ref=\"A1\"/>", dimension)
                    .getBytes(UTF_8);
        }
        return content;
    }
}
