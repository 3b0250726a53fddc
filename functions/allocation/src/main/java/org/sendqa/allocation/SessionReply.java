package org.sendqa.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.edge.SessionLine;

/**
 * A session as those see it who keep its record.
 *
 * @param version what the next save names in If-Match; 0 if nothing is on record
 * @param over whether its record stays as it is, since every audit of it is handed in
 * @param closed whether its record stays as it is, since the round takes nothing more
 * @param declared whether the caller has declared no hand in the case of the audit that they came by: then they can
 *     keep the record
 * @param from the first day on which it can have been held
 * @param quorum how many must sit on a case for its outcome to count
 * @param missing what must be put on record before its audits can be handed in, in sentences
 * @param sitters who may come
 * @param cases in the order on record
 * @param outcomes to choose from
 */
public record SessionReply(
        SessionLine standing,
        int version,
        boolean over,
        boolean closed,
        boolean declared,
        String from,
        int quorum,
        List<String> missing,
        List<SitterReply> sitters,
        List<SessionCaseReply> cases,
        List<OutcomeReply> outcomes) {

    /** An outcome to choose from. */
    public record OutcomeReply(String outcome, String words) {}

    static SessionReply of(ReadSession.View view) {
        var standing = view.standing();
        var agenda = standing.agenda();
        return new SessionReply(
                SessionLine.of(standing),
                standing.version(),
                standing.isOver(),
                view.closed(),
                view.declared(),
                agenda.from().toString(),
                agenda.plan().quorum(),
                view.missing(),
                view.sitters().stream()
                        .map(sitter -> SitterReply.of(view, sitter))
                        .toList(),
                agenda.cases().stream()
                        .sorted(Comparator.comparingInt(standing::place))
                        .map(one -> SessionCaseReply.of(view, one))
                        .toList(),
                everyOutcome());
    }

    private static List<OutcomeReply> everyOutcome() {
        return Stream.of(CaseOutcome.values())
                .map(outcome -> new OutcomeReply(outcome.code(), outcome.words()))
                .toList();
    }
}
