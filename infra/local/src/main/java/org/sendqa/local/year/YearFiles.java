package org.sendqa.local.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sendqa.local.colleagues.FreshFolder;

/** The folder that a replay leaves behind, emptied before the next one. */
record YearFiles(Path folder) {

    static YearFiles fresh(Path folder) throws IOException {
        return new YearFiles(FreshFolder.at(folder));
    }

    /** A file's place, in a folder that is there. */
    Path file(String name) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot make the folder of " + name, unwritable);
        }
        return file;
    }

    void write(String name, String text) {
        try {
            Files.writeString(file(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + name, unwritable);
        }
    }

    String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }
}
