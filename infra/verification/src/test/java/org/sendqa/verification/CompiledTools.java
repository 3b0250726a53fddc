package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.visitors.Repository;

/** The audit tools of all frameworks, as their packs were compiled. */
final class CompiledTools {

    private static final String PACKS = "shared/packs/target/packs";

    private CompiledTools() {}

    /** All that somebody has written, as the API sends them. */
    static List<JsonNode> all() throws IOException {
        List<JsonNode> tools = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Repository.ROOT.resolve(PACKS))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String digest = Files.readString(folder.resolve("current"))
                        .replace("sha256:", "")
                        .strip();
                Path pack = Repository.ROOT.relativize(folder.resolve(digest + ".json"));
                Repository.json(pack.toString()).path("instruments").forEach(tools::add);
            }
        }
        return tools.stream().filter(tool -> !tool.path("sections").isEmpty()).toList();
    }
}
