package org.sendqa.local.colleagues;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Empties the folder that a play leaves behind before the next one. */
public final class FreshFolder {

    private FreshFolder() {}

    /** The folder, there and empty. */
    public static Path at(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
