package org.sendqa.mailing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.Table;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Enclosures;
import org.sendqa.ses.SesMailer;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class MailingWiring {

    @Singleton
    Outbox outbox(MailingSettings settings) {
        DynamoDbClient client = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        return new DynamoOutbox(new Table(client, settings.table()));
    }

    @Singleton
    Bucket bucket(MailingSettings settings) {
        S3Client client =
                S3Client.builder().httpClientBuilder(ApacheHttpClient.builder()).build();
        return new Bucket(client, settings.bucket());
    }

    @Singleton
    Packs packs(Bucket bucket) {
        return new PublishedPacks(bucket::text);
    }

    @Singleton
    DeliverMail deliverMail(Outbox outbox, Bucket bucket, MailingSettings settings) {
        var client = SesV2Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
        return new DeliverMail(outbox, new SesMailer(client, settings.sender()), new S3Enclosures(bucket));
    }

    @Singleton
    SweepOutbox sweepOutbox(Packs packs, Outbox outbox, DeliverMail deliverMail) {
        return new SweepOutbox(packs, outbox, deliverMail);
    }
}
