package org.sendqa.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sendqa.domain.pack.Pack;

/** The five frameworks' packs as they stand in their folders, compiled once for all tests. */
final class OwnPacks {

    private static final Map<String, String> COMPILED = new ConcurrentHashMap<>();

    private OwnPacks() {}

    static String compiled(String folder) {
        return COMPILED.computeIfAbsent(folder, name -> PackCompiler.compile(Path.of(name)));
    }

    static Pack of(String folder) {
        return PublishedPacks.read(compiled(folder));
    }

    static List<Pack> all() {
        return AuthorityFolders.in(Path.of(".")).stream()
                .map(folder -> of(folder.getFileName().toString()))
                .toList();
    }
}
