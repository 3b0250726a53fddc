package org.sendqa.papers;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoAssignments;
import org.sendqa.dynamodb.DynamoAudits;
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
    CheckPaper checkPaper(NamedPaper named, Papers papers, PaperFiles files) {
        return new CheckPaper(named, papers, files);
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
    ReadPage readPage(NamedPaper named, ShownPages pages, Table table, Bucket bucket) {
        return new ReadPage(named, new DynamoAudits(table, new S3Answers(bucket)), pages);
    }

    @Singleton
    ErasePapers erasePapers(Cycles cycles, Packs packs, Papers papers, PaperFiles files) {
        return new ErasePapers(packs, cycles, papers, files);
    }
}
