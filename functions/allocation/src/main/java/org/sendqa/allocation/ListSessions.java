package org.sendqa.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.session.ReadAgendas;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionRef;
import org.sendqa.domain.session.Sessions;
import org.sendqa.domain.session.Standing;

/** Lists how far each session of a round is. */
public final class ListSessions {

    private final ReadAgendas agendas;
    private final Sessions sessions;

    ListSessions(ReadAgendas agendas, Sessions sessions) {
        this.agendas = agendas;
        this.sessions = sessions;
    }

    /** The sessions of a round by draw and number; none of one that isn't there or looks at cases one by one. */
    public List<Standing> run(CycleRef cycle) {
        Map<SessionRef, Session> held =
                sessions.of(cycle).stream().collect(Collectors.toMap(Session::ref, Function.identity()));
        return agendas.of(cycle).stream()
                .map(agenda -> new Standing(agenda, Optional.ofNullable(held.get(agenda.ref()))))
                .toList();
    }
}
