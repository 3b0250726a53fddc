package org.sendqa.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.SessionPlan;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.session.Agenda;
import org.sendqa.domain.session.AgendaCase;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.SessionCase;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.SessionRef;

/** Sessions on the cases that Team Managers audit in {@link Fixtures#aCycleRef()}. */
public final class SampleSessions {

    /** Three cases each; two Team Managers must sit, Provision Leads come for cases they work on. */
    public static final SessionPlan PLAN =
            new SessionPlan(3, List.of(Fixtures.TEAM_MANAGER), 2, List.of(Fixtures.PROVISION_LEAD));

    /** The day the round opened. */
    public static final LocalDate OPENED = LocalDate.parse("2026-04-01");

    /** A day on which one may be held. */
    public static final LocalDate DAY = LocalDate.parse("2026-04-09");

    /** The address of whoever works on every sample case. */
    public static final String CASE_WORKER = "case-worker-1@dorset.example.org";

    private SampleSessions() {}

    /** Somebody with a role and addresses of their own. */
    public static Person somebody(String id, String role, String... addresses) {
        return new Person(
                Fixtures.AUTHORITY,
                id,
                "Sample " + id,
                "sample-" + id,
                List.of(addresses),
                Set.of(role),
                "",
                "council");
    }

    /** The first session of the round, on some audits' cases. */
    public static Agenda agenda(Audit... audits) {
        List<AgendaCase> cases = Stream.of(audits).map(AgendaCase::new).toList();
        SessionRef first = new SessionRef(Fixtures.aCycleRef(), Fixtures.TEAM_MANAGERS, 1);
        DrawPlan draw = Fixtures.anEhcPlanActivity().draws().getFirst();
        return new Agenda(first, 1, ChangedPacks.meeting(PLAN, draw), OPENED, cases);
    }

    /** A record of that session: the first two Team Managers looked at all its cases and agreed. */
    public static SessionRecord record(Agenda agenda) {
        return new SessionRecord(
                DAY,
                List.of("team-manager-1", "team-manager-2"),
                agenda.cases().stream()
                        .map(one -> new SessionCase(one.drawId(), List.of(), CaseOutcome.AGREED))
                        .toList());
    }
}
