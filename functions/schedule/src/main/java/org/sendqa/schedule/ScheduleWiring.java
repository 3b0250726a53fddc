package org.sendqa.schedule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.cycle.Workflows;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoPauses;
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
    Packs packs(ScheduleSettings settings, Table table) {
        return new PublishedPacks(Bucket.named(settings.bucket())::text, new DynamoInstrumentUploads(table)::overlay);
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
    Pauses pauses(Table table) {
        return new DynamoPauses(table);
    }

    @Singleton
    People people(Table table) {
        return new DynamoPeople(table);
    }

    @Singleton
    WorkingDays workingDays() {
        return new WorkingDays(BankHolidays.englandAndWales());
    }

    @Singleton
    DueOpenings dueOpenings(WorkingDays workingDays) {
        return new DueOpenings(workingDays);
    }

    @Singleton
    Announcement announcement(AuthorityKeys keys) {
        return new Announcement(keys);
    }

    @Singleton
    AnnounceCycles announceCycles(
            Cycles cycles, Pauses pauses, DueOpenings due, Announcement announcement, TellOfficers officers) {
        return new AnnounceCycles(cycles, pauses, due, announcement, officers);
    }

    @Singleton
    AdvanceCycle advanceCycle(Cycles cycles, Workflows workflows, Pauses pauses) {
        return new AdvanceCycle(cycles, workflows, pauses);
    }

    @Singleton
    PauseActivity pauseActivity(Packs packs, Pauses pauses) {
        return new PauseActivity(packs, pauses);
    }

    @Singleton
    ViewSchedule viewSchedule(Packs packs, Pauses pauses, WorkingDays workingDays) {
        return new ViewSchedule(packs, pauses, workingDays);
    }

    @Singleton
    RecuseAudits recuseAudits(Workflows workflows) {
        return new RecuseAudits(workflows);
    }

    @Singleton
    TellOfficers tellOfficers(Packs packs, People people, Outbox outbox) {
        return new TellOfficers(packs, people, outbox);
    }

    @Singleton
    OpenDueCycles openDueCycles(
            Packs packs, Cycles cycles, AnnounceCycles announce, AdvanceCycle advance, TellOfficers officers) {
        return new OpenDueCycles(packs, cycles, announce, advance, officers);
    }

    @Singleton
    ListRounds listRounds(Cycles cycles, Packs packs) {
        return new ListRounds(cycles, new RoundTitle(packs));
    }
}
