package org.sendqa.people;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.audit.LapsedAudits;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.dynamodb.DynamoAgreements;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.Table;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;

/** Makes the use cases of agreements on sharing data. */
@Factory
final class AgreementWiring {

    @Singleton
    Agreements agreements(Table table) {
        return new DynamoAgreements(table);
    }

    @Singleton
    ListAgreements listAgreements(Packs packs, Agreements agreements) {
        return new ListAgreements(packs, agreements);
    }

    @Singleton
    RecordAgreement recordAgreement(Packs packs, Agreements agreements) {
        return new RecordAgreement(packs, agreements);
    }

    @Singleton
    WithdrawAgreement withdrawAgreement(Agreements agreements, Packs packs, People people, Table table, Bucket bucket) {
        DynamoAudits audits = new DynamoAudits(table, new S3Answers(bucket));
        return new WithdrawAgreement(
                agreements, new LapsedAudits(packs, new DynamoCycles(table), audits, people, agreements));
    }
}
