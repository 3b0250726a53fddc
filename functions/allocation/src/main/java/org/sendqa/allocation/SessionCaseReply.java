package org.sendqa.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.session.AgendaCase;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.SessionCase;

/**
 * One of a session's cases, as it goes out.
 *
 * @param number by which refusals name it
 * @param keeper the name of its auditor
 * @param audit its audit, if that is the caller's own; else null
 * @param steppedOut the ids of those who left for it
 */
public record SessionCaseReply(
        String drawId,
        int number,
        String stratum,
        String keeper,
        @Nullable String audit,
        List<String> steppedOut,
        String outcome) {

    static SessionCaseReply of(ReadSession.View view, AgendaCase one) {
        var header = one.audit().header();
        var recorded = view.standing().record().flatMap(record -> record.find(one.drawId()));
        return new SessionCaseReply(
                one.drawId(),
                one.number(),
                header.stratum(),
                view.keepers().getOrDefault(header.auditor(), ""),
                view.isOwn(one.audit()) ? header.id() : null,
                recorded.map(SessionCase::steppedOut).orElse(List.of()),
                recorded.map(SessionCase::outcome).orElse(CaseOutcome.OPEN).code());
    }
}
