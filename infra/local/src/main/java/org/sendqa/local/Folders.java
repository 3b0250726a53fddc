package org.sendqa.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where things are on disk: under the data directory, or in a directory that goes when the local AWS goes. */
final class Folders implements AutoCloseable {

    private final Options options;
    private final Path passing;
    private final Optional<DataLock> lock;

    private Folders(Options options, Path passing, Optional<DataLock> lock) {
        this.options = options;
        this.passing = passing;
        this.lock = lock;
    }

    static Folders of(Options options) throws IOException {
        Optional<DataLock> lock = options.data().map(DataLock::on);
        return new Folders(options, Files.createTempDirectory("sendqa-local"), lock);
    }

    Path dynamoJars() {
        return options.root().resolve("infra/local-dynamodb/target/dynamodb");
    }

    Path site() {
        return options.root().resolve("infra/site/dist");
    }

    Optional<Path> tables() {
        return options.data().map(data -> data.resolve("tables"));
    }

    Optional<Path> objects() {
        return options.data().map(data -> data.resolve("objects"));
    }

    Optional<Path> executions() {
        return options.data().map(data -> data.resolve("executions"));
    }

    /** The file of accounts that lists of people opened. */
    Optional<Path> accounts() {
        return options.data().map(data -> data.resolve("accounts"));
    }

    Path mails() {
        return options.mailbox()
                .or(() -> options.data().map(data -> data.resolve("mailbox")))
                .orElseGet(() -> passing.resolve("mailbox"));
    }

    @Override
    public void close() throws IOException {
        lock.ifPresent(DataLock::close);
        List<Path> found;
        try (Stream<Path> files = Files.walk(passing)) {
            found = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : found) {
            Files.delete(file);
        }
    }
}
