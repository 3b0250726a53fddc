package org.sendqa.auditing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
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
import org.sendqa.dynamodb.DynamoAssignments;
import org.sendqa.dynamodb.DynamoSessions;
import org.sendqa.dynamodb.Table;

/** Puts together what tells how far the session on a case is. */
@Factory
final class SessionWiring {

    @Singleton
    Sessions sessions(Table table) {
        return new DynamoSessions(table);
    }

    @Singleton
    Assignments assignments(Table table) {
        return new DynamoAssignments(table);
    }

    @Singleton
    ReadAgendas readAgendas(Packs packs, Cycles cycles, Assignments assignments, Audits audits) {
        return new ReadAgendas(packs, cycles, assignments, audits);
    }

    @Singleton
    SessionDesk sessionDesk(ReadAgendas agendas, Sessions sessions, People people, Samples samples, Audits audits) {
        return new SessionDesk(agendas, sessions, new SessionSitters(people, samples, audits));
    }
}
