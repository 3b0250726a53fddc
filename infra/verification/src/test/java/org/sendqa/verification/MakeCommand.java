package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.visitors.Repository;

/** How a command of the Makefile ended and what it printed. */
record MakeCommand(int exit, List<String> lines) {

    /** Runs it with a Maven in front that would spoil everything. */
    static MakeCommand run(Path folder, String target, String... variables) throws IOException, InterruptedException {
        Path maven = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\nexit 99\n");
        if (!maven.toFile().setExecutable(true)) {
            throw new IOException("The spoiling Maven can't be made executable");
        }
        List<String> command = new ArrayList<>(List.of("make", "--no-print-directory", target));
        command.addAll(List.of(variables));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Repository.ROOT.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new MakeCommand(process.waitFor(), output.lines().toList());
    }
}
