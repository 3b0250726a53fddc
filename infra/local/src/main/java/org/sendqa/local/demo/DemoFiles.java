package org.sendqa.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sendqa.local.colleagues.FreshFolder;

/**
 * The folder that a demo leaves behind, emptied before the next one.
 *
 * @param root the repository's root
 */
record DemoFiles(Path root, Path folder) {

    static DemoFiles fresh(Path root, Path folder) throws IOException {
        FreshFolder.at(folder);
        for (String part : List.of("certificates", "designs", "mailbox", "reports")) {
            Files.createDirectories(folder.resolve(part));
        }
        return new DemoFiles(root, folder);
    }

    Path mailbox() {
        return folder.resolve("mailbox");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void write(String name, String text) {
        try {
            Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + name, unwritable);
        }
    }

    /** The files of one part, relative to this folder, by name. */
    List<String> list(String part) {
        try (var files = Files.list(folder.resolve(part))) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list " + part, unreadable);
        }
    }
}
