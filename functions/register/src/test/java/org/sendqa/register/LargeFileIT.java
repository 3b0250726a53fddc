package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large files in a JVM with little memory. */
class LargeFileIT {

    private static final long MEGABYTE = 1024L * 1024;

    /** Rows of some 550 bytes each that make more than 200 MB. */
    private static final int ROWS = 400_000;

    private static final int NOTES = 500;

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedUnopened() throws Exception {
        assertThat(read(200 * MEGABYTE, ROWS, NOTES, "-Xmx384m")).startsWith("refused: The file is larger than 50 MB");
    }

    @Test
    void aFileIsReadNoFurtherThanARegisterGoesWhateverTheStoreSaidOfItsSize() throws Exception {
        assertThat(read(MEGABYTE, ROWS, NOTES, "-Xmx384m")).startsWith("refused: The file is larger than 50 MB");
    }

    @Test
    void twentyThousandRowsAreReadInLittleMemory() throws Exception {
        assertThat(read(MEGABYTE, 20_000, 0, "-Xmx64m")).startsWith("accepted: 20000");
    }

    @Test
    void moreThanAHundredThousandRowsAreRefused() throws Exception {
        assertThat(read(MEGABYTE, 100_001, 0, "-Xmx384m")).startsWith("refused: The file has more than 100,000 rows");
    }

    private static String read(long said, int rows, int notes, String memory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFile.class.getName(),
                        Long.toString(said),
                        Integer.toString(rows),
                        Integer.toString(notes)))
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
