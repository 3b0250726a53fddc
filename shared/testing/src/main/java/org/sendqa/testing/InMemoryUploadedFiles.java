package org.sendqa.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.sendqa.domain.register.UploadedFiles;

/** Uploaded files for tests, kept in memory; addresses lead nowhere. */
public final class InMemoryUploadedFiles implements UploadedFiles {

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, String> rejects = new HashMap<>();
    private final Map<String, String> previews = new HashMap<>();
    private final Map<String, String> previewedRejects = new HashMap<>();

    /** Puts a file where an upload's address leads. */
    public void put(String upload, String text) {
        put(upload, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a file of any kind where an upload's address leads. */
    public void put(String upload, byte[] content) {
        files.put(upload, content);
    }

    /** The list of an upload's refused rows; empty if there is none. */
    public String rejectsOf(String upload) {
        return rejects.getOrDefault(upload, "");
    }

    /** The list of rows that would be refused of an upload; empty if there is none. */
    public String previewedRejectsOf(String upload) {
        return previewedRejects.getOrDefault(upload, "");
    }

    @Override
    public URI addressFor(String authority, String upload, long bytes, Duration validFor) {
        return URI.create("memory:/uploads/%s/%s".formatted(authority, upload));
    }

    @Override
    public long size(String authority, String upload) {
        return content(upload).length;
    }

    @Override
    public InputStream open(String authority, String upload) {
        return new ByteArrayInputStream(content(upload));
    }

    @Override
    public void keepPreview(String authority, String upload, String json) {
        previews.putIfAbsent(upload, json);
    }

    @Override
    public void keepPreviewedRejects(String authority, String upload, String csv) {
        previewedRejects.putIfAbsent(upload, csv);
    }

    @Override
    public URI previewedRejects(String authority, String upload, Duration validFor) {
        return URI.create("memory:/previews/%s/%s".formatted(authority, upload));
    }

    @Override
    public String preview(String authority, String upload) {
        return previews.getOrDefault(upload, "");
    }

    @Override
    public void keepRejects(String authority, String upload, String csv) {
        rejects.put(upload, csv);
    }

    @Override
    public URI rejects(String authority, String upload, Duration validFor) {
        return URI.create("memory:/rejects/%s/%s".formatted(authority, upload));
    }

    private byte[] content(String upload) {
        byte[] content = files.get(upload);
        if (content == null) {
            throw new IllegalStateException("No file was put for upload " + upload);
        }
        return content;
    }
}
