package org.sendqa.register;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemorySnapshots;

/**
 * Reads a made-up register of so many rows in a JVM of its own and prints what became of it. The file is made as it is
 * read, so that the memory it takes is the reader's alone.
 *
 * @param said the size the store tells; the truth may be another
 * @param rows how many there are
 * @param notes how long the text is that each row has in a column that is dropped
 */
record LargeFile(long said, int rows, int notes) implements UploadedFiles {

    /** Arguments: the size told, the rows, the length of their notes. */
    public static void main(String[] arguments) {
        LargeFile files = new LargeFile(
                Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        RegisterStore store = new RegisterStore(
                files,
                new InMemorySnapshots(),
                new InMemoryPacks(Fixtures.aPack()),
                authority -> AuthorityKey.of(authority, "sample secret"));
        String answer = switch (store.read("dor", "upload", LocalDate.of(2026, 3, 25))) {
            case Reading.Refused(String reason) -> "refused: " + reason;
            case Reading.Done done -> "accepted: " + done.subjects().size();
        };
        System.out.println(answer);
    }

    @Override
    public long size(String authority, String upload) {
        return said;
    }

    @Override
    public InputStream open(String authority, String upload) {
        Iterator<InputStream> lines =
                IntStream.rangeClosed(0, rows).mapToObj(this::line).iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return lines.next();
            }
        });
    }

    private InputStream line(int row) {
        String text = row == 0
                ? "Case number,Name,Locality,Plan finalised,Case worker\n"
                : "SAMPLE-%07d,%s,Ash,05/03/2026,cw-1@example.org\n".formatted(row, "x".repeat(notes));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public URI addressFor(String authority, String upload, Duration validFor) {
        throw new UnsupportedOperationException("Nothing is uploaded here");
    }

    @Override
    public void keepRejects(String authority, String upload, String csv) {
        throw new UnsupportedOperationException("Nothing is kept here");
    }

    @Override
    public URI rejects(String authority, String upload, Duration validFor) {
        throw new UnsupportedOperationException("Nothing is kept here");
    }
}
