package org.sendqa.allocation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.session.ReadAgendas;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.session.SessionSitters;
import org.sendqa.domain.session.Sessions;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoSessions;
import org.sendqa.dynamodb.Table;

/** Puts the adapters behind the ports of sessions and makes their use cases. */
@Factory
final class SessionWiring {

    @Singleton
    Sessions sessions(Table table) {
        return new DynamoSessions(table);
    }

    @Singleton
    AccessLog accessLog(Table table) {
        return new DynamoAccessLog(table);
    }

    @Singleton
    ReadAgendas readAgendas(Packs packs, Cycles cycles, Assignments assignments, Audits audits) {
        return new ReadAgendas(packs, cycles, assignments, audits);
    }

    @Singleton
    SessionDesk sessionDesk(ReadAgendas agendas, Sessions sessions, People people, Samples samples, Audits audits) {
        return new SessionDesk(agendas, sessions, new SessionSitters(people, samples, audits));
    }

    @Singleton
    ReadSession readSession(Audits audits, SessionDesk desk, People people) {
        return new ReadSession(audits, desk, people);
    }

    @Singleton
    SaveSession saveSession(Audits audits, SessionDesk desk, Sessions sessions) {
        return new SaveSession(audits, desk, sessions);
    }

    @Singleton
    ListSessions listSessions(ReadAgendas agendas, Sessions sessions, People people) {
        return new ListSessions(agendas, sessions, people);
    }
}
