package org.sendqa.auditing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.Hand;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.edge.JsonReply;

/**
 * A whole audit as it goes out.
 *
 * @param hands what may be declared
 * @param form the questions, in the version the cycle began under, with the conditions under which each is asked
 * @param drafts by section id
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AuditReply(
        String audit,
        String state,
        String dueOn,
        String closesOn,
        List<HandReply> hands,
        CaseReply facts,
        Map<String, Object> form,
        Map<String, DraftReply> drafts) {

    /** A declaration to choose from. */
    public record HandReply(String hand, String words) {}

    /**
     * What is known of the case.
     *
     * @param caseNumber the council's own; null until the auditor declared no hand in the case
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CaseReply(
            Map<String, String> attributes,
            Map<String, String> dates,
            @Nullable String caseNumber) {}

    /**
     * A section as last saved.
     *
     * @param version what the next save names in If-Match
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DraftReply(int version, String savedAt, Map<String, Object> answers) {

        static DraftReply of(Draft draft) {
            return new DraftReply(
                    draft.version(),
                    draft.savedAt().toString(),
                    new TreeMap<>(JsonReply.of(AnswersJson.json(draft.answers()))));
        }
    }

    static AuditReply of(ReadAudit.View view) {
        var header = view.audit().header();
        Map<String, DraftReply> drafts = new TreeMap<>();
        view.drafts().forEach((section, draft) -> drafts.put(section, DraftReply.of(draft)));
        return new AuditReply(
                header.id(),
                States.name(view.audit()),
                header.deadline().dueOn().toString(),
                header.deadline().closesOn().toString(),
                choices(),
                facts(view.facts()),
                JsonReply.of(InstrumentJson.write(view.form())),
                drafts);
    }

    private static List<HandReply> choices() {
        return Arrays.stream(Hand.values())
                .map(hand -> new HandReply(hand.code(), hand.words()))
                .toList();
    }

    private static CaseReply facts(CaseFacts.Facts facts) {
        Map<String, String> dates = facts.dates().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, date -> date.getValue().toString()));
        return new CaseReply(
                facts.attributes(), new TreeMap<>(dates), facts.caseNumber().orElse(null));
    }
}
