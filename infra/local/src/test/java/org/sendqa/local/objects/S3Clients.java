package org.sendqa.local.objects;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The SDK's clients and signatures, as functions and browsers meet them. */
final class S3Clients {

    private static final Duration VALID = Duration.ofMinutes(5);

    private S3Clients() {}

    static S3Client client(URI endpoint, String secret) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(credentials(secret)))
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }

    static URI presignedUpload(URI endpoint, String secret, String bucket, String key) {
        try (var presigner = S3Presigner.builder()
                .endpointOverride(endpoint)
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(credentials(secret)))
                .build()) {
            var signed = presigner.presignPutObject(upload -> upload.signatureDuration(VALID)
                    .putObjectRequest(put -> put.bucket(bucket).key(key)));
            return URI.create(signed.url().toString());
        }
    }

    /** The same for another moment, which the presigner doesn't offer. */
    static URI presignedUploadAt(Instant signed, URI endpoint, String secret, String path) {
        var request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.PUT)
                .uri(endpoint.resolve(path))
                .build();
        return AwsV4HttpSigner.create()
                .sign(upload -> upload.identity(credentials(secret))
                        .request(request)
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-2")
                        .putProperty(
                                AwsV4FamilyHttpSigner.AUTH_LOCATION, AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, VALID)
                        .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(signed, ZoneOffset.UTC)))
                .request()
                .getUri();
    }

    private static AwsBasicCredentials credentials(String secret) {
        return AwsBasicCredentials.create("local", secret);
    }
}
