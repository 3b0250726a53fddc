package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.pack.Pack;

/**
 * Compiles the authorities' folders into what is published: one canonical JSON a pack under its digest, the digest that
 * new cycles begin under, and the list of authorities. Refuses a pack with a sentence for each fault, naming file and
 * line.
 */
public final class PackCompiler {

    private PackCompiler() {}

    /** Compiles every folder of packs in the first argument into the folder of the second. */
    public static void main(String[] arguments) {
        Path packs = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        List<String> shared = AuthorityFolders.sharingACode(packs);
        if (!shared.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", shared));
        }
        List<String> authorities = AuthorityFolders.in(packs).stream()
                .map(folder -> publish(folder, target))
                .sorted()
                .toList();
        write(target.resolve("authorities"), String.join("\n", authorities));
    }

    /** One pack's canonical JSON; refuses a faulty one, listing every fault that could be found. */
    public static String compile(Path folder) {
        PackSource source = PackSource.read(folder);
        List<String> faults = PackFaults.in(source);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "The pack in %s can't be used:\n%s".formatted(folder, String.join("\n", faults)));
        }
        return CanonicalJson.write(source.content());
    }

    private static String publish(Path folder, Path target) {
        String json = compile(folder);
        Pack pack = PublishedPacks.read(json);
        Path home = target.resolve(pack.authority());
        write(home.resolve(PublishedPacks.fileName(pack.digest())), json);
        write(home.resolve("current"), pack.digest());
        return pack.authority();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file, unwritable);
        }
    }
}
