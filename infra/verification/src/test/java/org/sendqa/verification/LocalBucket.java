package org.sendqa.verification;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sendqa.local.objects.ObjectStore;
import org.sendqa.local.objects.StoreOptions;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.SignedUrls;
import org.sendqa.testing.AwsEndpoints;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** An empty bucket for one test, in a local object store for all of them or wherever {@link AwsEndpoints} says. */
record LocalBucket(AwsEndpoints aws, String name) {

    private static final AtomicInteger BUCKETS = new AtomicInteger();

    /** Runs until the tests' process ends. */
    private static final AwsEndpoints STORE = AwsEndpoints.chosen(LocalBucket::local);

    static LocalBucket create() {
        LocalBucket bucket = new LocalBucket(STORE, "objects-" + BUCKETS.incrementAndGet());
        bucket.client()
                .createBucket(create -> create.bucket(bucket.name)
                        .createBucketConfiguration(where -> where.locationConstraint(Region.EU_WEST_2.id())));
        return bucket;
    }

    private static AwsEndpoints local() {
        StoreOptions options =
                new StoreOptions(0, "local", "local-secret", List.of(), URI.create("http://localhost:8080"));
        return new AwsEndpoints(ObjectStore.inMemory(options, created -> {}).endpoint(), "local", "local-secret");
    }

    /** Puts an object whatever is there, as {@code aws s3 cp} does. */
    void copy(String key, byte[] content) {
        client().putObject(put -> put.bucket(name).key(key), RequestBody.fromBytes(content));
    }

    Bucket bucket() {
        return new Bucket(client(), name);
    }

    SignedUrls urls() {
        S3Presigner presigner = S3Presigner.builder()
                .endpointOverride(aws.uri())
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .region(Region.EU_WEST_2)
                .credentialsProvider(credentials())
                .build();
        return new SignedUrls(presigner, name);
    }

    private S3Client client() {
        return S3Client.builder()
                .endpointOverride(aws.uri())
                .forcePathStyle(true)
                .region(Region.EU_WEST_2)
                .credentialsProvider(credentials())
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }

    private StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(aws.accessKey(), aws.secretKey()));
    }
}
