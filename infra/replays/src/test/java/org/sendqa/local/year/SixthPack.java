package org.sendqa.local.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sendqa.local.Installation;
import org.sendqa.packs.PackCompiler;

/** A folder of compiled packs: the documents' made-up authority, from nothing but its files, beside one of the five. */
final class SixthPack {

    private SixthPack() {}

    static Path beside(String authority, Path root, Path folder) throws IOException {
        Path sources = folder.resolve("sources");
        Path packs = folder.resolve("packs");
        copy(root.resolve("shared/docs/example-pack"), sources.resolve("sampleshire"));
        PackCompiler.main(new String[] {sources.toString(), packs.toString()});
        copy(root.resolve(Installation.PACKS).resolve(authority), packs.resolve(authority));
        Path list = packs.resolve("authorities");
        Files.writeString(list, authority + "\n" + Files.readString(list));
        return packs;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }
}
