package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3UploadedFiles;

class BucketIT {

    private static final byte[] CONTENT = "sample".getBytes(StandardCharsets.UTF_8);
    private final LocalBucket local = LocalBucket.create();
    private final Bucket bucket = local.bucket();

    @Test
    void anImmutableObjectIsPutOnceAndPuttingItAgainIsNoHarm() {
        assertThat(bucket.putIfAbsent("a/b.txt", CONTENT, "text/plain")).isTrue();
        assertThat(bucket.putIfAbsent("a/b.txt", CONTENT, "text/plain")).isFalse();
        assertThat(bucket.text("a/b.txt")).isEqualTo("sample");
    }

    @Test
    void whatCameFirstUnderAKeyStays() {
        bucket.putIfAbsent("a/b.txt", CONTENT, "text/plain");
        assertThat(bucket.putIfAbsent("a/b.txt", new byte[1], "text/plain")).isFalse();
        assertThat(bucket.text("a/b.txt")).isEqualTo("sample");
    }

    @Test
    void whatIsGoneIsNamed() {
        assertThatThrownBy(() -> bucket.size("nothing")).hasMessage("nothing is gone, or may not be read");
        assertThatThrownBy(() -> bucket.text("nothing")).hasMessage("nothing is gone, or may not be read");
    }

    @Test
    void aBrowserPutsAFileToTheAddressItWasGivenAndAnOfficerFetchesTheRefusedRows() throws Exception {
        S3UploadedFiles files = new S3UploadedFiles(bucket, local.urls());
        URI address = files.addressFor("dor", "upload-1", CONTENT.length, Duration.ofMinutes(1));
        assertThat(send(put(address, CONTENT)).statusCode()).isEqualTo(200);
        assertThat(files.size("dor", "upload-1")).isEqualTo(CONTENT.length);
        assertThat(contentOf(files)).isEqualTo(CONTENT);
        files.keepRejects("dor", "upload-1", "Line\r\n3\r\n");
        files.keepRejects("dor", "upload-1", "Line\r\n3\r\n");
        HttpRequest get = HttpRequest.newBuilder(files.rejects("dor", "upload-1", Duration.ofMinutes(1)))
                .build();
        assertThat(send(get).body()).isEqualTo("Line\r\n3\r\n");
    }

    @Test
    void anAddressTakesOneFileAndRefusesASecondAtOnce() throws Exception {
        S3UploadedFiles files = new S3UploadedFiles(bucket, local.urls());
        URI address = files.addressFor("dor", "upload-1", CONTENT.length, Duration.ofMinutes(1));
        send(put(address, CONTENT));
        assertThat(send(put(address, CONTENT.clone())).statusCode()).isEqualTo(412);
        HttpRequest unconditional = HttpRequest.newBuilder(address)
                .header("Content-Type", UploadedFiles.MEDIA_TYPE)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(CONTENT))
                .build();
        assertThat(send(unconditional).statusCode()).isEqualTo(403);
        assertThat(contentOf(files)).isEqualTo(CONTENT);
    }

    @Test
    void anAddressTakesNoFileOfAnotherSizeThanWasAnnounced() throws Exception {
        S3UploadedFiles files = new S3UploadedFiles(bucket, local.urls());
        URI address = files.addressFor("dor", "upload-1", CONTENT.length, Duration.ofMinutes(1));
        assertThat(address.getQuery()).contains("X-Amz-SignedHeaders=content-length;content-type;host;if-none-match");
        assertThat(send(put(address, Arrays.copyOf(CONTENT, CONTENT.length + 1)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(put(address, new byte[1])).statusCode()).isEqualTo(403);
        assertThat(send(put(address, CONTENT)).statusCode()).isEqualTo(200);
    }

    private static byte[] contentOf(S3UploadedFiles files) throws IOException {
        try (InputStream content = files.open("dor", "upload-1")) {
            return content.readAllBytes();
        }
    }

    private static HttpRequest put(URI address, byte[] content) {
        HttpRequest.Builder put = HttpRequest.newBuilder(address).PUT(HttpRequest.BodyPublishers.ofByteArray(content));
        UploadedFiles.HEADERS.forEach(put::header);
        return put.build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
