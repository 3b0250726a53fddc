package org.sendqa.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What an authority verifies a draw with: {@code snapshot.gz}, {@code secret}, and whatever is written beside them. */
record AuthorityFiles(Path folder) {

    static AuthorityFiles in(Path folder) throws IOException {
        AuthorityFiles files = new AuthorityFiles(folder);
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("snapshot.gz")))) {
            out.write(SpreadDraw.lines(SpreadDraw.REGISTER).getBytes(StandardCharsets.UTF_8));
        }
        files.write("secret", SpreadDraw.SECRET);
        return files;
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** What is said of certificate, snapshot, secret and design, line by line; an empty name is no file. */
    List<String> verify(String... names) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] files = Stream.of(names)
                .map(name -> name.isEmpty() ? "" : folder.resolve(name).toString())
                .toArray(String[]::new);
        Main.run(out, out, files);
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
