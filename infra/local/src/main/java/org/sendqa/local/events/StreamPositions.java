package org.sendqa.local.events;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** How far a stream has been read: the last sequence number of each shard, on disk where the tables are on disk. */
final class StreamPositions {

    private final Properties lastByShard = new Properties();
    private final Optional<Path> file;

    StreamPositions(Optional<Path> file) {
        this.file = file;
        file.filter(Files::exists).ifPresent(this::load);
    }

    Optional<String> last(String shard) {
        return Optional.ofNullable(lastByShard.getProperty(shard));
    }

    void read(String shard, String sequenceNumber) {
        lastByShard.setProperty(shard, sequenceNumber);
    }

    void save() {
        file.ifPresent(path -> {
            try (Writer writer = Files.newBufferedWriter(path)) {
                lastByShard.store(writer, null);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void load(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            lastByShard.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
