package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders that hold a pack each. */
final class AuthorityFolders {

    private AuthorityFolders() {}

    static List<Path> in(Path packs) {
        try (var folders = Files.list(packs)) {
            return folders.filter(folder -> Files.exists(folder.resolve("authority.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the folder " + packs, unreadable);
        }
    }
}
