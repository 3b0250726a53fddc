package org.sendqa.s3;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Lines of text, compressed (RFC 1952). The JDK writes no time and no name into the header: equal lines, equal bytes.
 */
final class Gzip {

    private static final int BUFFER = 64 * 1024;

    private Gzip() {}

    static byte[] compress(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes, BUFFER)) {
            for (String line : lines) {
                gzip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Gives each line as it is read, and closes the content. */
    static void read(InputStream content, Consumer<String> each) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(content, BUFFER), StandardCharsets.UTF_8))) {
            lines.lines().forEach(each);
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading a compressed object broke off", broken);
        }
    }
}
