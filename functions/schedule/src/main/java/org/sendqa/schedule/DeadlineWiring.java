package org.sendqa.schedule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPapers;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.Table;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;

/** Makes what moves the days of rounds. */
@Factory
final class DeadlineWiring {

    @Singleton
    Outbox outbox(Table table) {
        return new DynamoOutbox(table);
    }

    @Singleton
    Audits audits(Table table, ScheduleSettings settings) {
        return new DynamoAudits(table, new S3Answers(Bucket.named(settings.bucket())));
    }

    @Singleton
    RunningRounds runningRounds(Cycles cycles, WorkingDays workingDays) {
        return new RunningRounds(cycles, workingDays);
    }

    @Singleton
    DueAudits dueAudits(Audits audits, Packs packs, People people, Table table) {
        return new DueAudits(audits, packs, people, new DynamoPapers(table), new DynamoSamples(table));
    }

    @Singleton
    DeadlineLetters letters(DueAudits audits, People people, Outbox outbox, Packs packs, ScheduleSettings settings) {
        return new DeadlineLetters(audits, people, outbox, new RoundTitle(packs), settings.site());
    }

    @Singleton
    ExtendRound extendRound(RunningRounds rounds, Cycles cycles, DeadlineLetters letters) {
        return new ExtendRound(rounds, cycles, letters);
    }

    @Singleton
    ReopenRound reopenRound(RunningRounds rounds, Cycles cycles, DeadlineLetters letters) {
        return new ReopenRound(rounds, cycles, letters);
    }
}
