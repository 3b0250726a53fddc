package org.sendqa.allocation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Conflicts;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.dynamodb.DynamoAgreements;
import org.sendqa.dynamodb.DynamoAssignments;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPapers;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class AllocationWiring {

    @Singleton
    Table table(AllocationSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(AllocationSettings settings) {
        return Bucket.named(settings.bucket());
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
    Cycles cycles(Table table) {
        return new DynamoCycles(table);
    }

    @Singleton
    Assignments assignments(Table table) {
        return new DynamoAssignments(table);
    }

    @Singleton
    Outbox outbox(Table table) {
        return new DynamoOutbox(table);
    }

    @Singleton
    Agreements agreements(Table table) {
        return new DynamoAgreements(table);
    }

    @Singleton
    Candidates candidates(People people, Audits audits, Samples samples, Packs packs, Agreements agreements) {
        return new Candidates(people, audits, samples, packs, agreements);
    }

    @Singleton
    Slots slots(Samples samples, People people) {
        return new Slots(samples, people);
    }

    @Singleton
    AllocateAudits allocateAudits(Cycles cycles, Packs packs, Audits audits, Slots slots, Proposal proposal) {
        return new AllocateAudits(cycles, packs, audits, slots, proposal);
    }

    @Singleton
    Proposal proposal(Candidates candidates, Assignments assignments) {
        return new Proposal(candidates, assignments);
    }

    @Singleton
    ReadStanding readStanding(Cycles cycles, Packs packs, Audits audits, Assignments assignments, Slots slots) {
        return new ReadStanding(cycles, packs, audits, assignments, slots);
    }

    @Singleton
    Papers papers(Table table) {
        return new DynamoPapers(table);
    }

    @Singleton
    DueAudits dueAudits(Audits audits, Packs packs, People people, Papers papers, Samples samples) {
        return new DueAudits(audits, packs, people, papers, samples);
    }

    @Singleton
    HandOver handOver(DueAudits audits, People people, Outbox outbox, AllocationSettings settings) {
        return new HandOver(
                audits,
                new WhyRelieved(people),
                new HandoverLetters(people, outbox, settings.site()),
                new LossLetters(people, outbox, settings.site()));
    }

    @Singleton
    LateHands lateHands(Samples samples, Audits audits, People people) {
        return new LateHands(samples, new Conflicts(audits, people));
    }

    @Singleton
    MarkAbsent markAbsent(Cycles cycles, Audits audits, People people) {
        return new MarkAbsent(cycles, audits, people);
    }

    @Singleton
    ReallocateAudits reallocateAudits(
            ReadStanding readStanding, Candidates candidates, HandOver handOver, LateHands lateHands, People people) {
        return new ReallocateAudits(readStanding, candidates, handOver, lateHands, new StandInFirst(people));
    }

    @Singleton
    AssignByHand assignByHand(ReadStanding readStanding, Candidates candidates, People people, HandOver handOver) {
        return new AssignByHand(readStanding, candidates, people, handOver);
    }

    @Singleton
    InviteAuditors inviteAuditors(
            DueAudits audits, Packs packs, People people, Outbox outbox, AllocationSettings settings) {
        return new InviteAuditors(audits, packs, people, outbox, settings.site());
    }

    @Singleton
    ReadAllocation readAllocation(Assignments assignments, Samples samples, DueAudits audits, People people) {
        return new ReadAllocation(assignments, samples, audits, people);
    }
}
