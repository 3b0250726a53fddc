package org.sendqa.sampling;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoAgreedSizes;
import org.sendqa.dynamodb.DynamoAgreements;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoDiceThrows;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPapers;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Certificates;
import org.sendqa.s3.S3Snapshots;
import org.sendqa.secrets.SecretsAuthorityKeys;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class SamplingWiring {

    @Singleton
    Table table(SamplingSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(SamplingSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    AuthorityKeys authorityKeys(SamplingSettings settings) {
        return SecretsAuthorityKeys.named(settings.secret());
    }

    @Singleton
    AccessLog accessLog(Table table) {
        return new DynamoAccessLog(table);
    }

    @Singleton
    People people(Table table) {
        return new DynamoPeople(table);
    }

    @Singleton
    Cycles cycles(Table table) {
        return new DynamoCycles(table);
    }

    @Singleton
    Samples samples(Table table) {
        return new DynamoSamples(table);
    }

    @Singleton
    Outbox outbox(Table table) {
        return new DynamoOutbox(table);
    }

    @Singleton
    Certificates certificates(Bucket bucket) {
        return new S3Certificates(bucket);
    }

    @Singleton
    Snapshots snapshots(Bucket bucket, Table table) {
        return new S3Snapshots(bucket, new DynamoSnapshotList(table));
    }

    @Singleton
    Packs packs(Bucket bucket, Table table) {
        return new PublishedPacks(bucket::text, new DynamoInstrumentUploads(table)::overlay);
    }

    @Singleton
    Rounds rounds(Cycles cycles, Packs packs) {
        return new Rounds(cycles, packs);
    }

    @Singleton
    DrawRegister drawRegister(Snapshots snapshots, AuthorityKeys keys) {
        return new DrawRegister(snapshots, keys);
    }

    @Singleton
    OfficerLetters officerLetters(People people, Outbox outbox, SamplingSettings settings) {
        return new OfficerLetters(people, outbox, settings.site());
    }

    @Singleton
    DrawSample drawSample(
            Rounds rounds, DrawRegister register, Samples samples, Drawing drawing, OfficerLetters letters) {
        return new DrawSample(rounds, register, samples, drawing, letters);
    }

    @Singleton
    Drawing drawing(DrawRegister register, Samples samples, Certificates certificates, DrawFacts facts) {
        return new Drawing(register, samples, certificates, facts);
    }

    @Singleton
    DrawFacts drawFacts(People people, AgreedSizes agreed, DiceThrows dice, Table table) {
        return new DrawFacts(people, agreed, new DynamoAgreements(table), dice);
    }

    @Singleton
    DiceThrows diceThrows(Table table) {
        return new DynamoDiceThrows(table);
    }

    @Singleton
    EnterDice enterDice(Rounds rounds, Snapshots snapshots, DiceThrows dice) {
        return new EnterDice(rounds, snapshots, dice);
    }

    @Singleton
    AgreedSizes agreedSizes(Table table) {
        return new DynamoAgreedSizes(table);
    }

    @Singleton
    TurnsTaken turnsTaken(Samples samples, AgreedSizes sizes, Snapshots snapshots) {
        return new TurnsTaken(samples, sizes, snapshots);
    }

    @Singleton
    AgreeSize agreeSize(Rounds rounds, AgreedSizes sizes, TurnsTaken turns) {
        return new AgreeSize(rounds, sizes, new MayAgree(turns));
    }

    @Singleton
    PresentSample presentSample(Rounds rounds, Cycles cycles, Samples samples, OfficerLetters letters) {
        return new PresentSample(rounds, cycles, samples, new WorkingDays(BankHolidays.englandAndWales()), letters);
    }

    @Singleton
    ViewCycle viewCycle(Rounds rounds, Samples samples, CaseViews cases, Certificates certificates, ToEnter toEnter) {
        return new ViewCycle(rounds, samples, cases, certificates, toEnter);
    }

    @Singleton
    CaseViews caseViews(DrawRegister register, Papers papers) {
        return new CaseViews(register, papers);
    }

    @Singleton
    Papers papers(Table table) {
        return new DynamoPapers(table);
    }

    @Singleton
    ToEnter toEnter(DrawFacts facts, DiceThrows dice, TurnsTaken turns) {
        return new ToEnter(new SizesToAgree(facts, turns), new DiceToEnter(dice));
    }

    @Singleton
    CountTimeliness countTimeliness(Rounds rounds, Samples samples, Snapshots snapshots) {
        return new CountTimeliness(rounds, samples, snapshots);
    }

    @Singleton
    SampleReplacement sampleReplacement(DrawRegister register, Samples samples, Certificates certificates) {
        return new SampleReplacement(register, samples, certificates);
    }

    @Singleton
    ReplaceCase replaceCase(Rounds rounds, Samples samples, SampleReplacement replacement, Replacing replacing) {
        return new ReplaceCase(rounds, samples, replacement, replacing);
    }

    @Singleton
    ConfirmSample confirmSample(Rounds rounds, Cycles cycles) {
        return new ConfirmSample(rounds, cycles);
    }

    @Singleton
    ReadDesign readDesign(ReadCertificate readCertificate, Certificates certificates) {
        return new ReadDesign(readCertificate, certificates);
    }

    @Singleton
    ReadCertificate readCertificate(Rounds rounds, Samples samples, Certificates certificates) {
        return new ReadCertificate(rounds, samples, certificates);
    }
}
