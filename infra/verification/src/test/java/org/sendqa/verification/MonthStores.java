package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.dynamodb.DynamoAssignments;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.Item;
import org.sendqa.dynamodb.Key;
import org.sendqa.dynamodb.Table;
import org.sendqa.local.LocalAws;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;
import org.sendqa.s3.S3Snapshots;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What April left in table and bucket, read through the same adapters that the functions use. */
record MonthStores(Table table, Bucket bucket) {

    static final CycleRef CYCLE = new CycleRef("dor", "ehc-plan-audits", "2026-04");

    static MonthStores of(PlayedMonth month) {
        LocalAws aws = month.aws();
        S3Client objects =
                S3Client.builder().httpClientBuilder(ApacheHttpClient.builder()).build();
        return new MonthStores(
                new Table(aws.tables(), aws.declarations().tables().getFirst().name()),
                new Bucket(objects, aws.declarations().buckets().getFirst().name()));
    }

    Snapshots snapshots() {
        return new S3Snapshots(bucket, new DynamoSnapshotList(table));
    }

    /** A snapshot's subjects by their case keys. */
    Map<String, Subject> subjects(String digest) {
        Map<String, Subject> subjects = new TreeMap<>();
        snapshots().read(CYCLE.authority(), digest, subject -> subjects.put(subject.caseKey(), subject));
        return subjects;
    }

    Cycle cycle() {
        return new DynamoCycles(table).find(CYCLE.authority(), CYCLE.id()).orElseThrow();
    }

    List<String> history(Cycle cycle) {
        return history(
                new Key("dor|cycle|" + cycle.ref().id(), "history|cycle|"),
                cycle.header().revision());
    }

    List<String> history(Audit audit) {
        return history(
                new Key("dor|audit|" + audit.id(), "history|audit|"),
                audit.header().revision());
    }

    /** What happened, oldest first; every event must be bound in the chain that ends where the aggregate stands. */
    private List<String> history(Key chain, Revision reached) {
        List<Item> events = table.startingWith(chain);
        Revision revision = Revision.NONE;
        for (Item event : events) {
            revision = revision.after(new Event(
                    event.text("kind"), Instant.parse(event.text("at")), event.text("by"), event.map("details")));
            assertThat(event.text("head")).isEqualTo(revision.head());
        }
        assertThat(revision).isEqualTo(reached);
        return events.stream().map(event -> event.text("kind")).toList();
    }

    Sample sample(String draw) {
        return new DynamoSamples(table).find(CYCLE, draw).orElseThrow();
    }

    Assignment assignment(String drawId) {
        return new DynamoAssignments(table)
                .of(CYCLE).stream()
                        .filter(assignment -> assignment.drawId().equals(drawId))
                        .findFirst()
                        .orElseThrow();
    }

    List<Audit.Submitted> submitted() {
        return audits().ofCycle(CYCLE).stream()
                .flatMap(audit -> audit instanceof Audit.Submitted done ? Stream.of(done) : Stream.empty())
                .toList();
    }

    Map<String, Answer> answers(Audit.Submitted audit) {
        return audits().answers(audit);
    }

    private DynamoAudits audits() {
        return new DynamoAudits(table, new S3Answers(bucket));
    }
}
