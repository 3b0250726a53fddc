package org.sendqa.schedule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoAgreedSizes;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.Table;

/** Makes what opens rounds on demand. */
@Factory
final class OpenRoundWiring {

    @Singleton
    SnapshotList snapshotList(Table table) {
        return new DynamoSnapshotList(table);
    }

    @Singleton
    AgreedSizes agreedSizes(Table table) {
        return new DynamoAgreedSizes(table);
    }

    @Singleton
    MayOpen mayOpen(Packs packs, Pauses pauses, SnapshotList snapshots, WorkingDays workingDays) {
        return new MayOpen(packs, pauses, snapshots, workingDays);
    }

    @Singleton
    OpenRound openRound(
            MayOpen mayOpen, Cycles cycles, AgreedSizes sizes, Announcement announcement, TellOfficers officers) {
        return new OpenRound(mayOpen, cycles, new SizesAgreed(sizes), announcement, officers);
    }
}
