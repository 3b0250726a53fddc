package org.sendqa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Small workbooks that unpack to more than a machine holds, read by a JVM with 64 MB. How long it takes is bounded by
 * what is counted; the time is printed for whoever wants to know.
 */
class WorkbookBombIT {

    private static final long SMALL = 1_500_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Bombs.class)
    void aBombIsRefusedInASentenceWithinSixtyFourMegabytes(Bombs bomb) throws Exception {
        Path file = Files.write(folder.resolve("bomb.xlsx"), bomb.file());
        String answer = read(file);
        System.out.printf(
                "%-16s %,9d bytes  %s%n", bomb, Files.size(file), answer.replaceAll("(?s).*\n(\\d+ ms)\n", "$1"));
        assertThat(answer).as("%s", bomb).startsWith("refused: ").doesNotContain("Exception", "OutOfMemory");
        assertThat(bomb == Bombs.MANY_PARTS || Files.size(file) < SMALL).isTrue();
    }

    private static String read(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bombs.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
