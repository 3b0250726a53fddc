package org.sendqa.local.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

@ParameterizedClass(name = "in {0}")
@ValueSource(strings = {"memory", "a folder"})
class ObjectStoreIT {

    private static final URI ORIGIN = URI.create("http://localhost:8080");
    private static final StoreOptions OPTIONS =
            new StoreOptions(0, "local", "secret", List.of("uploads", "documents"), ORIGIN);

    private final List<ObjectCreated> created = new CopyOnWriteArrayList<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final ObjectStore store;
    private final S3Client client;

    ObjectStoreIT(String place, @TempDir Path folder) {
        store = place.equals("memory")
                ? ObjectStore.inMemory(OPTIONS, created::add)
                : ObjectStore.inFolder(folder, OPTIONS, created::add);
        client = S3Clients.client(store.endpoint(), "secret");
    }

    @AfterEach
    void close() {
        browser.close();
        client.close();
        store.close();
    }

    @Test
    void theBucketsAreThere() {
        assertThat(client.listBuckets().buckets())
                .extracting(bucket -> bucket.name())
                .containsExactlyInAnyOrder("uploads", "documents");
    }

    @Test
    void anObjectThatIsWrittenIsAnnouncedOnceWithItsSizeAndDigest() {
        var written = client.putObject(put("registers/one.csv"), RequestBody.fromString("hello"));

        assertThat(created)
                .containsExactly(new ObjectCreated(
                        "uploads", "registers/one.csv", 5, "5d41402abc4b2a76b9719d911017c592", written.versionId()));
        assertThat(written.versionId()).isNotBlank();
    }

    @Test
    void theSameBytesAgainAreAnotherVersionAndTheEarlierOneStays() {
        client.putObject(put("one.csv"), RequestBody.fromString("first"));
        client.putObject(put("one.csv"), RequestBody.fromString("first"));
        client.putObject(put("one.csv"), RequestBody.fromString("second"));

        assertThat(created)
                .extracting(ObjectCreated::versionId)
                .doesNotHaveDuplicates()
                .hasSize(3);
        String earlier = created.getFirst().versionId();
        assertThat(client.getObjectAsBytes(
                                get -> get.bucket("uploads").key("one.csv").versionId(earlier))
                        .asUtf8String())
                .isEqualTo("first");
    }

    @Test
    void aCopyIsAnnouncedUnderItsNewName() {
        client.putObject(put("one.csv"), RequestBody.fromString("hello"));
        client.copyObject(copy -> copy.sourceBucket("uploads")
                .sourceKey("one.csv")
                .destinationBucket("documents")
                .destinationKey("two.csv"));

        assertThat(created).extracting(ObjectCreated::key).containsExactly("one.csv", "two.csv");
    }

    @Test
    void anObjectIsWrittenOnceWhereTheWriterAsksForThat() {
        PutObjectRequest once = put("digest").toBuilder().ifNoneMatch("*").build();
        client.putObject(once, RequestBody.fromString("first"));

        assertThatThrownBy(() -> client.putObject(once, RequestBody.fromString("second")))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        refused -> assertThat(refused.statusCode()).isEqualTo(412));
        assertThat(created).hasSize(1);
        assertThat(client.getObjectAsBytes(get -> get.bucket("uploads").key("digest"))
                        .asUtf8String())
                .isEqualTo("first");
    }

    @Test
    void aBrowserUploadsThroughAPresignedUrl() throws Exception {
        HttpResponse<String> answer = upload(presigned("secret"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("access-control-allow-origin")).contains(ORIGIN.toString());
        assertThat(created).extracting(ObjectCreated::key).containsExactly("registers/two.csv");
    }

    @Test
    void aPresignedUrlIsRefusedOnceItHasExpired() throws Exception {
        Instant now = Instant.now();

        assertThat(upload(presignedAt(now.minus(Duration.ofMinutes(10)))).statusCode())
                .isEqualTo(403);
        assertThat(created).isEmpty();
        assertThat(upload(presignedAt(now)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPresignedUrlThatSomebodyElseSignedOrChangedIsRefused() throws Exception {
        URI changed = URI.create(presigned("secret").toString().replace("two.csv", "three.csv"));

        assertThat(upload(presigned("guessed")).statusCode()).isEqualTo(403);
        assertThat(upload(changed).statusCode()).isEqualTo(403);
        assertThat(created).isEmpty();
    }

    @Test
    void aPageFromElsewhereMayNotUpload() throws Exception {
        assertThat(preflight(ORIGIN.toString()).headers().firstValue("access-control-allow-origin"))
                .contains(ORIGIN.toString());
        assertThat(preflight("http://elsewhere.example").headers().firstValue("access-control-allow-origin"))
                .isEmpty();
    }

    private HttpResponse<String> preflight(String origin) throws Exception {
        var request = HttpRequest.newBuilder(presigned("secret"))
                .header("origin", origin)
                .header("access-control-request-method", "PUT")
                .method("OPTIONS", BodyPublishers.noBody());
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI presigned(String secret) {
        return S3Clients.presignedUpload(store.endpoint(), secret, "uploads", "registers/two.csv");
    }

    private URI presignedAt(Instant signed) {
        return S3Clients.presignedUploadAt(signed, store.endpoint(), "secret", "/uploads/registers/two.csv");
    }

    private HttpResponse<String> upload(URI address) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("origin", ORIGIN.toString())
                .PUT(BodyPublishers.ofString("hello"));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static PutObjectRequest put(String key) {
        return PutObjectRequest.builder().bucket("uploads").key(key).build();
    }
}
