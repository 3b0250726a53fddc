package org.sendqa.edge;

import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.audit.Draft;

/**
 * A section as last saved.
 *
 * @param version what the next save names in If-Match
 */
public record DraftReply(int version, String savedAt, Map<String, Object> answers) {

    /** Some of them, by section id. */
    public static Map<String, DraftReply> of(Map<String, Draft> drafts) {
        Map<String, DraftReply> replies = new TreeMap<>();
        drafts.forEach((section, draft) -> replies.put(section, of(draft)));
        return replies;
    }

    private static DraftReply of(Draft draft) {
        return new DraftReply(
                draft.version(),
                draft.savedAt().toString(),
                new TreeMap<>(JsonReply.of(AnswersJson.json(draft.answers()))));
    }
}
