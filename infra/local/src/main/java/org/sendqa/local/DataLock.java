package org.sendqa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a data directory to one local AWS at a time; the system lets go of it when the process ends in any way. */
record DataLock(FileChannel file) implements AutoCloseable {

    /**
     * Takes the directory, which is made if it is missing.
     *
     * @throws IllegalStateException if another local AWS has it
     * @throws UncheckedIOException if nothing can be written there
     */
    static DataLock on(Path directory) {
        try {
            Path lock = Files.createDirectories(directory).resolve("lock");
            FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(file)) {
                file.close();
                throw new IllegalStateException(
                        directory + " belongs to another local AWS. End that one, or choose another directory.");
            }
            return new DataLock(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "Nothing can be kept in %s: it can't be written to. Choose another directory.".formatted(directory),
                    refused);
        }
    }

    private static boolean taken(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
