package org.sendqa.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.session.ReadAgendas;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionRef;
import org.sendqa.domain.session.Sessions;
import org.sendqa.domain.session.Standing;

/** Lists how far each session of a round is, who came and what came of its cases. */
public final class ListSessions {

    private final ReadAgendas agendas;
    private final Sessions sessions;
    private final People people;

    ListSessions(ReadAgendas agendas, Sessions sessions, People people) {
        this.agendas = agendas;
        this.sessions = sessions;
        this.people = people;
    }

    /** The sessions of a round by draw and number; none of one that isn't there or looks at cases one by one. */
    public List<SessionOverview> run(CycleRef cycle) {
        Map<SessionRef, Session> held =
                sessions.of(cycle).stream().collect(Collectors.toMap(Session::ref, Function.identity()));
        Map<String, String> names =
                people.all(cycle.authority()).stream().collect(Collectors.toMap(Person::id, Person::name));
        return agendas.of(cycle).stream()
                .map(agenda -> new Standing(agenda, Optional.ofNullable(held.get(agenda.ref()))))
                .map(standing -> SessionOverview.of(standing, id -> names.getOrDefault(id, id)))
                .toList();
    }
}
