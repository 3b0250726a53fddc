package org.sendqa.auditing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.feedback.LookBack;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoAgreedSizes;
import org.sendqa.dynamodb.DynamoAgreements;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoCycles;
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
import org.sendqa.s3.S3Answers;
import org.sendqa.s3.S3Snapshots;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class AuditingWiring {

    @Singleton
    Table table(AuditingSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(AuditingSettings settings) {
        return Bucket.named(settings.bucket());
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
    Packs packs(Bucket bucket, Table table) {
        return new PublishedPacks(bucket::text, new DynamoInstrumentUploads(table)::overlay);
    }

    @Singleton
    Audits audits(Table table, Bucket bucket) {
        return new DynamoAudits(table, new S3Answers(bucket));
    }

    @Singleton
    Samples samples(Table table) {
        return new DynamoSamples(table);
    }

    @Singleton
    Snapshots snapshots(Table table, Bucket bucket) {
        return new S3Snapshots(bucket, new DynamoSnapshotList(table));
    }

    @Singleton
    Cycles cycles(Table table) {
        return new DynamoCycles(table);
    }

    @Singleton
    Papers papers(Table table) {
        return new DynamoPapers(table);
    }

    @Singleton
    Outbox outbox(Table table) {
        return new DynamoOutbox(table);
    }

    @Singleton
    DueAudits dueAudits(Audits audits, Packs packs, People people, Papers papers, Samples samples) {
        return new DueAudits(audits, packs, people, papers, samples);
    }

    @Singleton
    ListWork listWork(DueAudits audits, Packs packs, Feedbacks feedbacks, AgreedSizes agreed) {
        return new ListWork(audits, packs, feedbacks, agreed);
    }

    @Singleton
    AgreedSizes agreedSizes(Table table) {
        return new DynamoAgreedSizes(table);
    }

    @Singleton
    CaseFacts caseFacts(Samples samples, Snapshots snapshots, Packs packs, Cycles cycles) {
        return new CaseFacts(samples, snapshots, new CaseClocksAtDraw(packs, cycles));
    }

    @Singleton
    CaseFile caseFile(CaseFacts facts, Papers papers, Agreements agreements) {
        return new CaseFile(facts, new Sheets(papers), agreements);
    }

    @Singleton
    Agreements agreements(Table table) {
        return new DynamoAgreements(table);
    }

    @Singleton
    ReadAudit readAudit(DueAudits audits, Packs packs, CaseFile file, LookBack lookBack, SessionDesk sessions) {
        return new ReadAudit(audits, packs, file, lookBack, sessions);
    }

    @Singleton
    FallenOutLetters fallenOutLetters(People people, Cycles cycles, Outbox outbox) {
        return new FallenOutLetters(people, cycles, outbox);
    }

    @Singleton
    DeclareHand declareHand(Audits audits, FallenOutLetters letters) {
        return new DeclareHand(audits, letters);
    }

    @Singleton
    VoidAudit voidAudit(Audits audits, FallenOutLetters letters) {
        return new VoidAudit(audits, letters);
    }

    @Singleton
    ReopenAudit reopenAudit(DueAudits due, Cycles cycles, People people, AuditingSettings settings) {
        return new ReopenAudit(due, new AnswersAgain(cycles), new ReopenedLetter(people, settings.site()));
    }

    @Singleton
    TellPapers tellPapers(Audits audits, Packs packs, People people, AuditingSettings settings) {
        return new TellPapers(audits, packs, new PapersLetters(people, settings.site()));
    }

    @Singleton
    Independence independence(DeclareHand declareHand, VoidAudit voidAudit, ReopenAudit reopenAudit) {
        return new Independence(declareHand, voidAudit, reopenAudit);
    }

    @Singleton
    SaveSection saveSection(Audits audits, Packs packs) {
        return new SaveSection(audits, packs);
    }

    @Singleton
    HandIn handIn(DueAudits due, Packs packs, CaseFacts facts, SessionDesk sessions) {
        return new HandIn(due, packs, facts, sessions);
    }

    @Singleton
    SubmitAudit submitAudit(Audits audits, HandIn handIn) {
        return new SubmitAudit(audits, handIn);
    }

    @Singleton
    TakeResults takeResults(Audits audits, Cycles cycles, Packs packs, HandIn handIn) {
        return new TakeResults(audits, cycles, packs, new TakeRow(audits, handIn));
    }
}
