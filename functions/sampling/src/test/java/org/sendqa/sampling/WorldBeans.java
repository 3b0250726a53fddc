package org.sendqa.sampling;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;

/** Puts the world in memory behind the ports; everything else is wired as it is deployed. */
@Factory
final class WorldBeans {

    @Singleton
    @Replaces(bean = People.class, factory = SamplingWiring.class)
    People people(World world) {
        return world.people;
    }

    @Singleton
    @Replaces(bean = AccessLog.class, factory = SamplingWiring.class)
    AccessLog accessLog(World world) {
        return world.looks::add;
    }

    @Singleton
    @Replaces(bean = Cycles.class, factory = SamplingWiring.class)
    Cycles cycles(World world) {
        return world.cycles;
    }

    @Singleton
    @Replaces(bean = Samples.class, factory = SamplingWiring.class)
    Samples samples(World world) {
        return world.samples;
    }

    @Singleton
    @Replaces(bean = AgreedSizes.class, factory = SamplingWiring.class)
    AgreedSizes agreedSizes(World world) {
        return world.agreed;
    }

    @Singleton
    @Replaces(bean = Papers.class, factory = SamplingWiring.class)
    Papers papers(World world) {
        return world.papers;
    }

    @Singleton
    @Replaces(bean = DiceThrows.class, factory = SamplingWiring.class)
    DiceThrows diceThrows(World world) {
        return world.dice;
    }

    @Singleton
    @Replaces(bean = Audits.class, factory = RecusalStoresWiring.class)
    Audits audits(World world) {
        return world.audits;
    }

    @Singleton
    @Replaces(bean = Assignments.class, factory = RecusalStoresWiring.class)
    Assignments assignments(World world) {
        return world.assignments;
    }

    @Singleton
    @Replaces(bean = Redraws.class, factory = RecusalStoresWiring.class)
    Redraws redraws(World world) {
        return world.redraws;
    }

    @Singleton
    @Replaces(bean = Outbox.class, factory = SamplingWiring.class)
    Outbox outbox(World world) {
        return world.outbox;
    }

    @Singleton
    @Replaces(bean = Certificates.class, factory = SamplingWiring.class)
    Certificates certificates(World world) {
        return world.certificates;
    }

    @Singleton
    @Replaces(bean = Snapshots.class, factory = SamplingWiring.class)
    Snapshots snapshots(World world) {
        return world.snapshots;
    }

    @Singleton
    @Replaces(bean = Packs.class, factory = SamplingWiring.class)
    Packs packs() {
        return new InMemoryPacks(Fixtures.aPack());
    }

    @Singleton
    @Replaces(bean = AuthorityKeys.class, factory = SamplingWiring.class)
    AuthorityKeys authorityKeys(World world) {
        return _ -> world.key;
    }

    @Singleton
    @Replaces(bean = DrawFacts.class, factory = SamplingWiring.class)
    DrawFacts drawFacts(World world) {
        return world.facts;
    }
}
