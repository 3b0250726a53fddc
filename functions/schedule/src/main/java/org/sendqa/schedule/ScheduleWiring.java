package org.sendqa.schedule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Workflows;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.secrets.SecretsAuthorityKeys;
import org.sendqa.stepfunctions.SfnWorkflows;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class ScheduleWiring {

    @Singleton
    Table table(ScheduleSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Packs packs(ScheduleSettings settings) {
        return new PublishedPacks(Bucket.named(settings.bucket())::text);
    }

    @Singleton
    AuthorityKeys authorityKeys(ScheduleSettings settings) {
        return SecretsAuthorityKeys.named(settings.secret());
    }

    @Singleton
    Workflows workflows(ScheduleSettings settings) {
        return SfnWorkflows.under(settings.machines());
    }

    @Singleton
    Cycles cycles(Table table) {
        return new DynamoCycles(table);
    }

    @Singleton
    AnnounceCycles announceCycles(Cycles cycles, AuthorityKeys keys) {
        return new AnnounceCycles(cycles, keys, new WorkingDays(BankHolidays.englandAndWales()));
    }

    @Singleton
    AdvanceCycle advanceCycle(Cycles cycles, Workflows workflows) {
        return new AdvanceCycle(cycles, workflows);
    }

    @Singleton
    RecuseAudits recuseAudits(Workflows workflows) {
        return new RecuseAudits(workflows);
    }

    @Singleton
    TellOfficers tellOfficers(Packs packs, Table table) {
        return new TellOfficers(packs, new DynamoPeople(table), new DynamoOutbox(table));
    }

    @Singleton
    OpenDueCycles openDueCycles(
            Packs packs, Cycles cycles, AnnounceCycles announce, AdvanceCycle advance, TellOfficers officers) {
        return new OpenDueCycles(packs, cycles, announce, advance, officers);
    }
}
