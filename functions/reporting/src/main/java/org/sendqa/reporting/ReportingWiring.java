package org.sendqa.reporting;

import io.micronaut.context.annotation.Factory;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoAssignments;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoReports;
import org.sendqa.dynamodb.DynamoReturnedFindings;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.DynamoSessions;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;
import org.sendqa.s3.S3Certificates;
import org.sendqa.s3.S3ReportFiles;
import org.sendqa.s3.SignedUrls;

/** Puts the adapters behind the ports. */
@Factory
@SerdeImport(ReportStep.class)
@SerdeImport(EditionStep.class)
final class ReportingWiring {

    @Singleton
    Table table(ReportingSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(ReportingSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    Packs packs(Bucket bucket, Table table) {
        return new PublishedPacks(bucket::text, new DynamoInstrumentUploads(table)::overlay);
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
    ReportFiles files(Bucket bucket, ReportingSettings settings) {
        return new S3ReportFiles(bucket, SignedUrls.of(settings.bucket()));
    }

    @Singleton
    Audits audits(Table table, Bucket bucket) {
        return new DynamoAudits(table, new S3Answers(bucket));
    }

    @Singleton
    GatherRound gatherRound(Table table, Bucket bucket, Packs packs, Audits audits) {
        return new GatherRound(
                packs,
                new DynamoSamples(table),
                new S3Certificates(bucket),
                new GatherRound.Work(new DynamoAssignments(table), audits, new DynamoSessions(table)));
    }

    @Singleton
    CompileReport compileReport(Table table, GatherRound gatherRound, ReportFiles files) {
        return new CompileReport(new DynamoCycles(table), gatherRound, new DynamoReports(table), files);
    }

    @Singleton
    RenderReport renderReport(ReportFiles files) {
        return new RenderReport(files);
    }

    @Singleton
    WriteToAudience writeToAudience(Table table, People people, ReportingSettings settings) {
        return new WriteToAudience(people, new DynamoOutbox(table), new ReportLetter(settings.site()));
    }

    @Singleton
    PresentReport presentReport(Table table, People people, ReportingSettings settings) {
        return new PresentReport(
                new DynamoCycles(table),
                new WorkingDays(BankHolidays.englandAndWales()),
                new ApprovalLetters(new OfficerPost(people, new DynamoOutbox(table)), settings.site()));
    }

    @Singleton
    ReturnFindings returnFindings(Table table, Audits audits, People people, ReportingSettings settings) {
        FindingsLetters letters = new FindingsLetters(new DynamoOutbox(table), settings.site());
        return new ReturnFindings(new DynamoSamples(table), audits, people, new DynamoReturnedFindings(table), letters);
    }

    @Singleton
    ReleaseReport.ReportPost reportPost(
            PresentReport presentReport, WriteToAudience audience, ReturnFindings findings) {
        return new ReleaseReport.ReportPost(presentReport, audience, findings);
    }

    @Singleton
    ReleaseReport releaseReport(Table table, Packs packs, ReportFiles files, ReleaseReport.ReportPost post) {
        return new ReleaseReport(new DynamoCycles(table), packs, new DynamoReports(table), files, post);
    }

    @Singleton
    ReportDrafts reportDrafts(Table table, Packs packs, ReportFiles files) {
        return new ReportDrafts(new DynamoCycles(table), packs, files);
    }

    @Singleton
    ReadReports readReports(Table table, ReportFiles files) {
        return new ReadReports(new DynamoReports(table), files);
    }

    @Singleton
    CompareRounds compareRounds(ReadReports readReports, ReportFiles files) {
        return new CompareRounds(readReports, files);
    }

    @Singleton
    ReadComments readComments(ReadReports readReports, Packs packs, Audits audits) {
        return new ReadComments(readReports, packs, audits);
    }
}
