package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sendqa.domain.json.Located;

/** The folders that hold a pack each: those in which a YAML file lies. */
final class AuthorityFolders {

    private AuthorityFolders() {}

    static List<Path> in(Path packs) {
        try (var folders = Files.list(packs)) {
            return folders.filter(AuthorityFolders::holdsAPack).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the folder " + packs, unreadable);
        }
    }

    /** A sentence for each code that more than one folder calls itself by; what is published would be either's. */
    static List<String> sharingACode(Path packs) {
        Map<String, List<Path>> byCode = in(packs).stream()
                .filter(folder -> Files.exists(folder.resolve("authority.yaml")))
                .collect(Collectors.groupingBy(AuthorityFolders::code, TreeMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> "'%s' is the authority of more than one folder: %s; each needs a code of its own"
                        .formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String code(Path folder) {
        return Fields.text(
                new Located(
                        "authority",
                        YamlFile.read(folder.resolve("authority.yaml")).content()),
                "authority");
    }

    private static boolean holdsAPack(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            return files.iterator().hasNext();
        } catch (NotDirectoryException file) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the folder " + folder, unreadable);
        }
    }
}
