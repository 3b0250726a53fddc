package org.sendqa.allocation;

import java.util.List;
import org.sendqa.domain.session.AgendaCase;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.Sitter;

/**
 * Somebody who may come to a session, as it goes out.
 *
 * @param counts whether they count for the quorum; who doesn't comes for the cases that they work on
 * @param came whether they did, as far as it is on record
 * @param mustLeave the draw ids of the cases that they must step out of
 */
public record SitterReply(
        String person, String name, List<String> roles, boolean counts, boolean came, List<String> mustLeave) {

    static SitterReply of(ReadSession.View view, Sitter sitter) {
        var agenda = view.standing().agenda();
        String id = sitter.person().id();
        return new SitterReply(
                id,
                sitter.person().name(),
                agenda.plan().everybody().stream().filter(sitter.person()::is).toList(),
                sitter.counts(),
                view.standing().record().map(SessionRecord::attended).stream().anyMatch(came -> came.contains(id)),
                agenda.cases().stream()
                        .map(AgendaCase::drawId)
                        .filter(sitter.mustLeave()::contains)
                        .toList());
    }
}
