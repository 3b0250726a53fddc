package org.sendqa.register;

import io.micronaut.context.annotation.Factory;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Uploads;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.DynamoUploads;
import org.sendqa.dynamodb.Table;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Snapshots;
import org.sendqa.s3.S3UploadedFiles;
import org.sendqa.s3.SignedUrls;
import org.sendqa.secrets.SecretsAuthorityKeys;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
@SerdeImport(IntakeReply.class)
@SerdeImport(UploadView.class)
final class RegisterWiring {

    @Singleton
    Table table(RegisterSettings settings) {
        DynamoDbClient client = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        return new Table(client, settings.table());
    }

    @Singleton
    Bucket bucket(RegisterSettings settings) {
        S3Client client =
                S3Client.builder().httpClientBuilder(ApacheHttpClient.builder()).build();
        return new Bucket(client, settings.bucket());
    }

    @Singleton
    AuthorityKeys authorityKeys(RegisterSettings settings) {
        SecretsManagerClient client = SecretsManagerClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        return new SecretsAuthorityKeys(client, settings.secret());
    }

    @Singleton
    People people(Table table) {
        return new DynamoPeople(table);
    }

    @Singleton
    Uploads uploads(Table table) {
        return new DynamoUploads(table);
    }

    @Singleton
    SnapshotList snapshotList(Table table) {
        return new DynamoSnapshotList(table);
    }

    @Singleton
    UploadedFiles uploadedFiles(Bucket bucket, RegisterSettings settings) {
        return new S3UploadedFiles(bucket, new SignedUrls(S3Presigner.create(), settings.bucket()));
    }

    @Singleton
    PrepareUpload prepareUpload(Uploads uploads, UploadedFiles files) {
        return new PrepareUpload(uploads, files);
    }

    @Singleton
    IngestRegister ingestRegister(
            Uploads uploads, UploadedFiles files, Bucket bucket, SnapshotList list, AuthorityKeys keys) {
        PublishedPacks packs = new PublishedPacks(bucket::text);
        return new IngestRegister(uploads, new RegisterStore(files, new S3Snapshots(bucket, list), packs, keys));
    }

    @Singleton
    AnnounceRegister announceRegister(Uploads uploads, SnapshotList list, People people, RegisterSettings settings) {
        return new AnnounceRegister(uploads, list, new UploadLetters(people, settings.site()));
    }
}
