package org.sendqa.verification;

import java.net.URI;
import java.util.List;
import org.sendqa.local.objects.ObjectStore;
import org.sendqa.local.objects.StoreOptions;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.SignedUrls;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** An empty bucket of the local object store, for one test. */
record LocalBucket(ObjectStore store) implements AutoCloseable {

    private static final String NAME = "objects";
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret"));

    static LocalBucket start() {
        StoreOptions options =
                new StoreOptions(0, "local", "local-secret", List.of(NAME), URI.create("http://localhost:8080"));
        return new LocalBucket(ObjectStore.inMemory(options, created -> {}));
    }

    Bucket bucket() {
        S3Client client = S3Client.builder()
                .endpointOverride(store.endpoint())
                .forcePathStyle(true)
                .region(Region.EU_WEST_2)
                .credentialsProvider(CREDENTIALS)
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        return new Bucket(client, NAME);
    }

    SignedUrls urls() {
        S3Presigner presigner = S3Presigner.builder()
                .endpointOverride(store.endpoint())
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .region(Region.EU_WEST_2)
                .credentialsProvider(CREDENTIALS)
                .build();
        return new SignedUrls(presigner, NAME);
    }

    @Override
    public void close() {
        store.close();
    }
}
