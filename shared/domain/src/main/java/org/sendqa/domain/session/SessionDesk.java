package org.sendqa.domain.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;

/** Tells how far the session on an audit's case is, and who may come to it. */
public final class SessionDesk {

    private final ReadAgendas agendas;
    private final Sessions sessions;
    private final SessionSitters sitters;

    /** Asks for agendas, records and people. */
    public SessionDesk(ReadAgendas agendas, Sessions sessions, SessionSitters sitters) {
        this.agendas = agendas;
        this.sessions = sessions;
        this.sitters = sitters;
    }

    /** The session that looks at an audit's case; empty where cases are looked at one by one. */
    public Optional<Standing> of(Audit audit) {
        return agendas.of(audit).map(agenda -> new Standing(agenda, sessions.find(agenda.ref())));
    }

    /** Everybody who may come, on the day of what is on record, else on another. */
    public List<Sitter> sitters(Standing standing, LocalDate otherwise) {
        LocalDate day = standing.record().map(SessionRecord::day).orElse(otherwise);
        return sitters.of(standing, day, _ -> true);
    }

    /** What a record that would come next must keep to. */
    public SessionRules rules(Standing standing, SessionRecord record) {
        Set<String> came = Set.copyOf(record.attended());
        return new SessionRules(
                standing.agenda(), sitters.of(standing, record.day(), person -> came.contains(person.id())));
    }

    /** What has to be put on record before an audit can be handed in, in sentences: who turned out wrong too. */
    public List<String> missing(Audit audit) {
        return of(audit).stream()
                .flatMap(one -> Stream.concat(
                        one.missing().stream(),
                        one.record().stream().flatMap(record -> rules(one, record).wrongly(record).stream())))
                .toList();
    }
}
