package org.sendqa.domain.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.SessionPlan;

/**
 * What a session has before it.
 *
 * @param sessions how many the draw's cases make
 * @param draw whose cases it looks at
 * @param from the day its round opened, before which there was nothing to look at
 * @param cases those somebody audits, in the order of the slots
 */
public record Agenda(SessionRef ref, int sessions, DrawPlan draw, LocalDate from, List<AgendaCase> cases) {

    /** Copies the cases. */
    public Agenda {
        cases = List.copyOf(cases);
    }

    /** How they are looked at. */
    public SessionPlan plan() {
        return draw.sessions();
    }

    /** The case of a draw id. */
    public Optional<AgendaCase> find(String drawId) {
        return cases.stream().filter(one -> one.drawId().equals(drawId)).findFirst();
    }

    /** Whether an audit is of one of its cases. */
    public boolean has(Audit audit) {
        return cases.stream().anyMatch(one -> one.audit().id().equals(audit.id()));
    }
}
