package org.sendqa.reminders;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.audit.LapsedAudits;
import org.sendqa.domain.feedback.CountingFindings;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoAgreements;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPapers;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoReturnedFindings;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;

/** Puts the adapters behind the ports and makes the use case. */
@Factory
final class RemindersWiring {

    @Singleton
    Table table(RemindersSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(RemindersSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    Packs packs(Bucket bucket, Table table) {
        return new PublishedPacks(bucket::text, new DynamoInstrumentUploads(table)::overlay);
    }

    @Singleton
    Audits audits(Table table, Bucket bucket) {
        return new DynamoAudits(table, new S3Answers(bucket));
    }

    @Singleton
    DueAudits dueAudits(Audits audits, Packs packs, Table table) {
        return new DueAudits(audits, packs, new DynamoPeople(table), new DynamoPapers(table), new DynamoSamples(table));
    }

    @Singleton
    OpenAudits openAudits(Packs packs, DueAudits audits, Table table) {
        WorkingDays workingDays = new WorkingDays(BankHolidays.englandAndWales());
        return new OpenAudits(packs, new DynamoCycles(table), audits, workingDays);
    }

    @Singleton
    WarnOfAgreements warnOfAgreements(Packs packs, Audits audits, Table table, RemindersSettings settings) {
        People people = new DynamoPeople(table);
        Agreements agreements = new DynamoAgreements(table);
        return new WarnOfAgreements(
                packs,
                agreements,
                new LapsedAudits(packs, new DynamoCycles(table), audits, people, agreements),
                new OfficerPost(people, new DynamoOutbox(table)),
                new AgreementLetter(packs, settings.site()));
    }

    @Singleton
    RemindOfFindings remindOfFindings(Packs packs, Audits audits, Table table, RemindersSettings settings) {
        return new RemindOfFindings(
                packs,
                new DynamoPeople(table),
                new CountingFindings(new DynamoReturnedFindings(table), audits),
                new DynamoOutbox(table),
                new FindingsReminder(settings.site()));
    }

    @Singleton
    RemindAuditors remindAuditors(Packs packs, OpenAudits openAudits, Table table, RemindersSettings settings) {
        return new RemindAuditors(
                packs,
                openAudits,
                new DynamoPeople(table),
                new DynamoOutbox(table),
                new ReminderLetter(settings.site()));
    }
}
