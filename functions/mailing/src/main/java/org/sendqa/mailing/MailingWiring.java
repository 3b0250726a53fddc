package org.sendqa.mailing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.Table;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Enclosures;
import org.sendqa.ses.SesMailer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Puts the adapters behind the ports. */
@Factory
final class MailingWiring {

    @Singleton
    Outbox outbox(MailingSettings settings) {
        var client = DynamoDbClient.builder().httpClient(UrlConnectionHttpClient.create());
        return new DynamoOutbox(new Table(client.build(), settings.table()));
    }

    @Singleton
    Bucket bucket(MailingSettings settings) {
        return new Bucket(S3Client.create(), settings.bucket());
    }

    @Singleton
    Packs packs(Bucket bucket) {
        S3Enclosures objects = new S3Enclosures(bucket);
        return new PublishedPacks(key -> new String(objects.read(key), StandardCharsets.UTF_8));
    }

    @Singleton
    DeliverMail deliverMail(Outbox outbox, Bucket bucket, MailingSettings settings) {
        var client = SesV2Client.builder().httpClient(UrlConnectionHttpClient.create());
        return new DeliverMail(outbox, new SesMailer(client, settings.sender()), new S3Enclosures(bucket));
    }

    @Singleton
    SweepOutbox sweepOutbox(Packs packs, Outbox outbox, DeliverMail deliverMail) {
        return new SweepOutbox(packs, outbox, deliverMail);
    }
}
