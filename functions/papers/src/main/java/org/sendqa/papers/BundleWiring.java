package org.sendqa.papers;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.access.Looks;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoAgreements;
import org.sendqa.dynamodb.DynamoAssignments;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPapers;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.Table;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;
import org.sendqa.s3.S3PaperFiles;
import org.sendqa.s3.S3Snapshots;
import org.sendqa.s3.SignedUrls;

/** Makes the use cases of papers that are read in SEND QA. */
@Factory
final class BundleWiring {

    @Singleton
    AccessLog accessLog(Table table) {
        return new DynamoAccessLog(table);
    }

    @Singleton
    Looks looks(Table table) {
        return new DynamoAccessLog(table);
    }

    @Singleton
    Papers papers(Table table) {
        return new DynamoPapers(table);
    }

    @Singleton
    PaperFiles paperFiles(Bucket bucket, PapersSettings settings) {
        return new S3PaperFiles(bucket, SignedUrls.of(settings.bucket()));
    }

    @Singleton
    NamedPaper namedPaper(Cycles cycles, Packs packs, Samples samples) {
        return new NamedPaper(cycles, packs, samples);
    }

    @Singleton
    ListPapers listPapers(NamedPaper named, People people, Papers papers, Table table, Bucket bucket) {
        return new ListPapers(
                named.cycles(),
                named.packs(),
                new BundledCases(named.samples(), new DynamoAssignments(table), people),
                papers,
                new S3Snapshots(bucket, new DynamoSnapshotList(table)));
    }

    @Singleton
    UploadPaper uploadPaper(NamedPaper named, PaperFiles files) {
        return new UploadPaper(named, files);
    }

    @Singleton
    PreparePaper preparePaper(NamedPaper named, Papers papers, PaperFiles files) {
        return new PreparePaper(named, papers, files);
    }

    @Singleton
    Audits audits(Table table, Bucket bucket) {
        return new DynamoAudits(table, new S3Answers(bucket));
    }

    @Singleton
    DueAudits dueAudits(Audits audits, Packs packs, People people, Papers papers, Samples samples) {
        return new DueAudits(audits, packs, people, papers, samples);
    }

    @Singleton
    CompleteLetters completeLetters(DueAudits due, People people, Table table, PapersSettings settings) {
        return new CompleteLetters(due, people, new DynamoOutbox(table), settings.site());
    }

    @Singleton
    CheckPaper checkPaper(NamedPaper named, Papers papers, PaperFiles files, CompleteLetters letters, Looks looks) {
        return new CheckPaper(named, papers, files, letters, looks);
    }

    @Singleton
    ShownPages shownPages(Papers papers, PaperFiles files) {
        return new ShownPages(papers, files);
    }

    @Singleton
    ViewPage viewPage(NamedPaper named, ShownPages pages) {
        return new ViewPage(named, pages);
    }

    @Singleton
    ReadPage readPage(NamedPaper named, Audits audits, ShownPages pages, Table table) {
        return new ReadPage(named, audits, pages, new DynamoAgreements(table));
    }

    @Singleton
    ErasePapers erasePapers(NamedPaper named, Papers papers, PaperFiles files) {
        return new ErasePapers(named.packs(), named.cycles(), named.samples(), papers, files);
    }
}
