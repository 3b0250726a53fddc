package org.sendqa.feedback;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.feedback.LookBack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoFeedbacks;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class FeedbackWiring {

    @Singleton
    Table table(FeedbackSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(FeedbackSettings settings) {
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
    Cycles cycles(Table table) {
        return new DynamoCycles(table);
    }

    @Singleton
    Feedbacks feedbacks(Table table) {
        return new DynamoFeedbacks(table);
    }

    @Singleton
    ListAnswers listAnswers(Cycles cycles, Audits audits, People people, Feedbacks feedbacks) {
        return new ListAnswers(cycles, audits, people, feedbacks);
    }

    @Singleton
    LookBack lookBack(Cycles cycles, Feedbacks feedbacks, People people) {
        return new LookBack(cycles, feedbacks, people);
    }

    @Singleton
    ReadAnswers readAnswers(Audits audits, Packs packs, People people, LookBack lookBack, Table table) {
        return new ReadAnswers(audits, packs, people, new DynamoSamples(table), lookBack);
    }

    @Singleton
    GiveFeedback giveFeedback(
            Audits audits, People people, Feedbacks feedbacks, Table table, FeedbackSettings settings) {
        FeedbackLetter letter = new FeedbackLetter(new DynamoOutbox(table), settings.site());
        return new GiveFeedback(audits, people, feedbacks, letter);
    }

    @Singleton
    AcknowledgeFeedback acknowledgeFeedback(Audits audits, Feedbacks feedbacks) {
        return new AcknowledgeFeedback(audits, feedbacks);
    }
}
