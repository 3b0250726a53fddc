package org.sendqa.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.sendqa.local.sample.SampleWorkbook;
import org.sendqa.visitors.Repository;

/**
 * The excerpt of the sample register as a workbook, with something done to it that no officer should have to know of.
 */
enum SpoiltWorkbook {
    MACROS("xl/vbaProject.bin", "program"),
    DOCTYPE("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY lol \"lol\">]><x>&lol;</x>"),
    DAMAGED("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>Child 0001</v>"),
    BOMB("xl/worksheets/sheet1.xml", "<worksheet>" + "<x/>".repeat(16 * 1024 * 1024)),
    ERROR_IN_HEADING(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c></row></sheetData></worksheet>"),
    BINARY("xl/workbook.bin", "binary"),
    PASSWORD("", "EncryptedPackage"),
    OLD("", "Workbook");

    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private final String part;
    private final String content;

    SpoiltWorkbook(String part, String content) {
        this.part = part;
        this.content = content;
    }

    /** Writes it into a folder. */
    Path in(Path folder) throws IOException {
        Path file = folder.resolve("register.xlsx");
        if (part.isEmpty()) {
            String text = new String(COMPOUND, StandardCharsets.ISO_8859_1) + " ".repeat(512);
            byte[] start = text.getBytes(StandardCharsets.ISO_8859_1);
            Files.write(file, start);
            return Files.write(file, content.getBytes(StandardCharsets.UTF_16LE), StandardOpenOption.APPEND);
        }
        spoil(excerpt(folder), file);
        return file;
    }

    /** The excerpt as it should be. */
    static Path excerpt(Path folder) throws IOException {
        Path sound = folder.resolve("excerpt.xlsx");
        SampleWorkbook.write(Repository.ROOT.resolve("events/registers/excerpt.csv"), sound);
        return sound;
    }

    private void spoil(Path sound, Path file) throws IOException {
        try (ZipFile from = new ZipFile(sound.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(from.getInputStream(entry).readAllBytes());
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
