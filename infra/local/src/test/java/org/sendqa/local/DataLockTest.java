package org.sendqa.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path folder;

    @Test
    void aPlaceThatCannotBeWrittenToIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        assertThatThrownBy(() -> DataLock.on(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(
                        "Nothing can be kept in %s: it can't be written to. Choose another directory.".formatted(file));
    }
}
