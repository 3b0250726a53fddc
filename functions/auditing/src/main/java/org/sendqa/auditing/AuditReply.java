package org.sendqa.auditing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Hand;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.edge.ClockReply;
import org.sendqa.edge.DraftReply;
import org.sendqa.edge.FeedbackReply;
import org.sendqa.edge.JsonReply;
import org.sendqa.edge.SessionLine;

/**
 * A whole audit as it goes out.
 *
 * @param daysFrom what its days count from: {@code round}, {@code papers-awaited}, {@code papers} or
 *     {@code papers-too-late}
 * @param theme what the cases of its round have in common; null where none was agreed
 * @param elsewhere where it is answered; null if that is here
 * @param papers how its auditor comes by the papers
 * @param authorsRead whether its answers go back to the authors of what it looks at, once the round's report is out
 * @param hands what may be declared
 * @param form the questions, in the version the cycle began under, with the conditions under which each is asked
 * @param drafts by section id
 * @param session that looks at its case; null where cases are looked at one by one
 * @param submission its receipt; null until it is handed in
 * @param shownUntil the last day on which its auditor sees what it holds of the case
 * @param closed whether its round takes no more answers
 * @param past whether they don't any more: facts and drafts are empty then
 * @param feedback what QA officers wrote about it, oldest first
 */
public record AuditReply(
        String audit,
        String state,
        String dueOn,
        String closesOn,
        String daysFrom,
        @Nullable String theme,
        @Nullable ElsewhereReply elsewhere,
        PapersReply papers,
        boolean authorsRead,
        List<HandReply> hands,
        CaseReply facts,
        Map<String, Object> form,
        Map<String, DraftReply> drafts,
        @Nullable SessionLine session,
        @Nullable SubmissionReply submission,
        String shownUntil,
        boolean closed,
        boolean past,
        List<FeedbackReply> feedback) {

    /**
     * Where an audit is answered, if that isn't here.
     *
     * @param tool as people know it
     * @param heading what the field for the key is called there
     * @param key what to enter there
     */
    public record ElsewhereReply(String tool, String heading, String key) {}

    /** A declaration to choose from. */
    public record HandReply(String hand, String words) {}

    /**
     * What is known of the case.
     *
     * @param clocks its statutory clocks as they stood at the draw, with whole weeks up to today
     * @param caseNumber the council's own; null until the auditor declared no hand in the case, and for whoever gets
     *     the papers by hand
     */
    public record CaseReply(
            Map<String, String> attributes,
            Map<String, String> dates,
            List<ClockReply> clocks,
            @Nullable String caseNumber) {}

    /** An audit as it goes out on a day. */
    static AuditReply of(ReadAudit.View view, LocalDate today) {
        return of(view, view.audit().header(), today);
    }

    private static AuditReply of(ReadAudit.View view, Audit.Header header, LocalDate today) {
        return new AuditReply(
                header.id(),
                view.audit().state(),
                header.deadline().dueOn().toString(),
                header.deadline().closesOn().toString(),
                view.due().from().code(),
                view.facts().theme().isSet() ? view.facts().theme().words() : null,
                elsewhere(view),
                PapersReply.of(view.papers(), header.papers()),
                view.authorsRead(),
                choices(),
                facts(view.facts(), today),
                JsonReply.of(InstrumentJson.write(view.form())),
                DraftReply.of(view.drafts()),
                view.session().map(SessionLine::of).orElse(null),
                SubmissionReply.of(view.audit()),
                view.look().until().toString(),
                header.isClosed(today),
                view.look().isOver(),
                FeedbackReply.of(view.look().remarks()));
    }

    private static @Nullable ElsewhereReply elsewhere(ReadAudit.View view) {
        return view.tool()
                .map(tool -> new ElsewhereReply(
                        tool.title(), tool.key(), view.audit().id()))
                .orElse(null);
    }

    private static List<HandReply> choices() {
        return Arrays.stream(Hand.values())
                .map(hand -> new HandReply(hand.code(), hand.words()))
                .toList();
    }

    private static CaseReply facts(CaseFacts.Facts facts, LocalDate today) {
        Map<String, String> dates = facts.dates().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, date -> date.getValue().toString()));
        return new CaseReply(
                facts.attributes(),
                new TreeMap<>(dates),
                facts.clocks().stream()
                        .map(clock -> ClockReply.of(clock, today))
                        .toList(),
                facts.caseNumber().orElse(null));
    }
}
