package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large county's register as a workbook, in a JVM with little memory. */
class LargeWorkbookIT {

    @TempDir
    Path folder;

    @Test
    void twentyThousandRowsAreReadInLittleMemory() throws Exception {
        Path file = LargeWorkbook.write(folder.resolve("register.xlsx"), 20_000);
        assertThat(read(file, "-Xmx128m")).startsWith("accepted: 20000");
    }

    private static String read(Path file, String memory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeWorkbook.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
