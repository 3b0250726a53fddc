package org.sendqa.local.states.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.local.states.execution.Identity;

/**
 * Keeps a file for each execution under way, so that those which a restart broke off can start again from their
 * beginning. Without a folder nothing is kept.
 */
public final class UnderWay implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Path> folder;
    private volatile boolean closed;

    /** An execution that was broken off: its machine's ARN, its name and its input. */
    public record Kept(String machine, String name, JsonNode input) {}

    /** Keeps the files in this folder, made if it is missing. */
    public UnderWay(Optional<Path> folder) {
        this.folder = folder;
    }

    /** What was broken off, by name. */
    public List<Kept> brokenOff() throws IOException {
        List<Kept> found = new ArrayList<>();
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(Files.createDirectories(folder.get()))) {
                for (Path file : files.filter(UnderWay::whole).sorted().toList()) {
                    found.add(JSON.readValue(file.toFile(), Kept.class));
                }
            }
        }
        return found;
    }

    /** From now on whatever ends is broken off rather than done. */
    @Override
    public void close() {
        closed = true;
    }

    void started(Identity execution) {
        folder.ifPresent(path -> write(path.resolve(file(execution)), execution));
    }

    void ended(Identity execution) {
        if (!closed && folder.isPresent()) {
            try {
                Files.deleteIfExists(folder.get().resolve(file(execution)));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** Moved into place when it is whole, since the process may end at any time. */
    private static void write(Path file, Identity execution) {
        try {
            Path torn = file.resolveSibling(file.getFileName() + ".part");
            JSON.writeValue(torn.toFile(), new Kept(execution.machineArn(), execution.name(), execution.input()));
            Files.move(torn, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static boolean whole(Path file) {
        return file.getFileName().toString().endsWith(".json");
    }

    /** Names of executions are unique for a machine, and hold nothing that a file's name can't. */
    private static String file(Identity execution) {
        return "%s.%s.json".formatted(execution.machineName(), execution.name());
    }
}
