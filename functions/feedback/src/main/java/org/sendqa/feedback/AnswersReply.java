package org.sendqa.feedback;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.edge.FeedbackReply;
import org.sendqa.edge.JsonReply;

/**
 * A submitted audit as a QA officer sees it.
 *
 * @param version what feedback on it names in If-Match
 * @param auditor the auditor's name
 * @param own whether the officer is its auditor, who can't be the one to write feedback
 * @param draw the case's draw, with {@code drawId} its address on the round's page
 * @param attributes what was known of the case at the draw, as the form's conditions see it
 * @param answers by question
 * @param shownUntil the last day on which its auditor sees the same
 * @param feedback what QA officers wrote about it, oldest first
 */
public record AnswersReply(
        String audit,
        int version,
        String auditor,
        boolean own,
        String handedInAt,
        boolean late,
        String draw,
        String drawId,
        Map<String, String> attributes,
        Map<String, Object> form,
        Map<String, Object> answers,
        String shownUntil,
        List<FeedbackReply> feedback) {

    static AnswersReply of(ReadAnswers.View view) {
        var header = view.audit().header();
        return new AnswersReply(
                header.id(),
                header.revision().number(),
                view.auditor(),
                view.isOwn(),
                view.audit().at().toString(),
                view.audit().late(),
                header.draw(),
                header.drawId(),
                view.attributes(),
                JsonReply.of(InstrumentJson.write(view.form())),
                new TreeMap<>(JsonReply.of(AnswersJson.json(view.answers()))),
                view.look().until().toString(),
                FeedbackReply.of(view.look().remarks()));
    }
}
