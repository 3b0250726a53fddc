package org.sendqa.schedule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Workflows;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.Table;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.secrets.SecretsAuthorityKeys;
import org.sendqa.stepfunctions.SfnWorkflows;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sfn.SfnClient;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class ScheduleWiring {

    @Singleton
    Table table(ScheduleSettings settings) {
        DynamoDbClient client = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        return new Table(client, settings.table());
    }

    @Singleton
    Packs packs(ScheduleSettings settings) {
        S3Client client =
                S3Client.builder().httpClientBuilder(ApacheHttpClient.builder()).build();
        return new PublishedPacks(new Bucket(client, settings.bucket())::text);
    }

    @Singleton
    AuthorityKeys authorityKeys(ScheduleSettings settings) {
        SecretsManagerClient client = SecretsManagerClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        return new SecretsAuthorityKeys(client, settings.secret());
    }

    @Singleton
    Workflows workflows(ScheduleSettings settings) {
        SfnClient client = SfnClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        return new SfnWorkflows(client, settings.machines());
    }

    @Singleton
    Cycles cycles(Table table) {
        return new DynamoCycles(table);
    }

    @Singleton
    AnnounceCycles announceCycles(Cycles cycles, AuthorityKeys keys) {
        return new AnnounceCycles(cycles, keys, new WorkingDays(BankHolidays.englandAndWales()));
    }

    @Singleton
    AdvanceCycle advanceCycle(Cycles cycles, Workflows workflows) {
        return new AdvanceCycle(cycles, workflows);
    }

    @Singleton
    TellOfficers tellOfficers(Packs packs, Table table) {
        return new TellOfficers(packs, new DynamoPeople(table), new DynamoOutbox(table));
    }

    @Singleton
    OpenDueCycles openDueCycles(
            Packs packs, Cycles cycles, AnnounceCycles announce, AdvanceCycle advance, TellOfficers officers) {
        return new OpenDueCycles(packs, cycles, announce, advance, officers);
    }
}
