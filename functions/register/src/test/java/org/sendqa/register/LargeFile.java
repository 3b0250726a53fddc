package org.sendqa.register;

import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Way;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.InMemorySourceMappings;

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
                authority -> AuthorityKey.of(authority, "sample secret"),
                new InMemorySourceMappings());
        Event event = new Event("asked", Instant.parse("2026-03-25T09:30:00Z"), "officer-1");
        var upload = new Upload.Header(
                "dor", "upload", "officer-1", "large.csv", Way.plain("plan"), event.at(), Revision.NONE.after(event));
        String answer = switch (store.read(upload, LocalDate.of(2026, 3, 25), RowObserver.NONE)) {
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
        return new Lines(this);
    }

    private ByteBuffer line(int row) {
        String text = row == 0
                ? "Case number,Name,Locality,Plan finalised,Case worker\n"
                : "SAMPLE-%07d,%s,Ash,05/03/2026,cw-1@example.org\n".formatted(row, "x".repeat(notes));
        return StandardCharsets.UTF_8.encode(text);
    }

    @Override
    public URI addressFor(String authority, String upload, long bytes, Duration validFor) {
        throw new UnsupportedOperationException("Nothing is uploaded here");
    }

    @Override
    public void keepPreview(String authority, String upload, String json) {
        throw new UnsupportedOperationException("Nothing is kept here");
    }

    @Override
    public String preview(String authority, String upload) {
        throw new UnsupportedOperationException("Nothing is kept here");
    }

    @Override
    public void keepPreviewedRejects(String authority, String upload, String csv) {
        throw new UnsupportedOperationException("Nothing is kept here");
    }

    @Override
    public URI previewedRejects(String authority, String upload, Duration validFor) {
        throw new UnsupportedOperationException("Nothing is kept here");
    }

    @Override
    public void keepRejects(String authority, String upload, String csv) {
        throw new UnsupportedOperationException("Nothing is kept here");
    }

    @Override
    public URI rejects(String authority, String upload, Duration validFor) {
        throw new UnsupportedOperationException("Nothing is kept here");
    }

    /** The file's bytes, a line at a time. */
    private static final class Lines extends InputStream {

        private final LargeFile file;
        private int row;
        private ByteBuffer line;

        Lines(LargeFile file) {
            this.file = file;
            this.line = file.line(0);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int from, int count) {
            if (!line.hasRemaining()) {
                if (row == file.rows) {
                    return -1;
                }
                line = file.line(++row);
            }
            int read = Math.min(count, line.remaining());
            line.get(target, from, read);
            return read;
        }
    }
}
