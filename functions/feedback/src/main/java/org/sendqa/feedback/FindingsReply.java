package org.sendqa.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.feedback.FindingsStep;
import org.sendqa.domain.feedback.FindingsStep.Answered;
import org.sendqa.domain.feedback.FindingsStep.Discussed;
import org.sendqa.domain.feedback.FindingsStep.Returned;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.edge.JsonReply;

/**
 * What an audit found of somebody's work, as its author and their line manager see it.
 *
 * @param name the author's name
 * @param own whether the author asks
 * @param version what an answer or a talk names in If-Match
 * @param period the round's, in words, such as {@code April 2026}
 * @param what the audit holds; null once its time is over, if the audit doesn't count any more as it was returned, or
 *     without an agreement on sharing data with a reader from outside
 * @param shownUntil the last day on which it is shown, if nothing happens till then
 * @param steps what happened, oldest first
 */
public record FindingsReply(
        String author,
        String name,
        String audit,
        boolean own,
        int version,
        String title,
        String period,
        String state,
        @Nullable WhatReply what,
        String shownUntil,
        List<Step> steps) {

    /**
     * What the audit holds of the case.
     *
     * @param attributes as they were known at the draw, as the form's conditions see them
     * @param caseNumber the council's own; null for whoever isn't to see it
     */
    public record WhatReply(
            Map<String, String> attributes,
            @Nullable String caseNumber,
            Map<String, Object> form,
            Map<String, Object> answers) {

        private static WhatReply of(ReadFindings.What what) {
            return new WhatReply(
                    what.attributes(),
                    what.caseNumber().orElse(null),
                    JsonReply.of(InstrumentJson.write(what.form())),
                    new TreeMap<>(JsonReply.of(AnswersJson.json(what.answers()))));
        }
    }

    /**
     * One step.
     *
     * @param kind {@code returned}, {@code answered} or {@code discussed}
     * @param by the name of who wrote it; empty where nobody did
     * @param words may be empty
     * @param help whether the author asks for help
     * @param on the day they talked
     * @param again when they look at it again
     */
    public record Step(
            String kind,
            String at,
            String by,
            String words,
            boolean help,
            @Nullable LocalDate on,
            @Nullable LocalDate again) {

        private static Step of(FindingsStep step, String by) {
            String at = step.at().toString();
            return switch (step) {
                case Returned _ -> new Step(step.kind(), at, by, "", false, null, null);
                case Answered(var _, var words, var help) -> new Step(step.kind(), at, by, words, help, null, null);
                case Discussed(var _, var _, var talk) ->
                    new Step(
                            step.kind(),
                            at,
                            by,
                            talk.agreed(),
                            false,
                            talk.on(),
                            talk.again().orElse(null));
            };
        }
    }

    static FindingsReply of(ReadFindings.View view) {
        var findings = view.opened().findings();
        var author = view.opened().author();
        return new FindingsReply(
                author.id(),
                author.name(),
                findings.audit(),
                view.opened().own(),
                findings.revision().number(),
                view.title(),
                findings.cycle().when().words(),
                findings.state().code(),
                view.what().map(WhatReply::of).orElse(null),
                findings.shownUntil().toString(),
                IntStream.range(0, findings.steps().size())
                        .mapToObj(at ->
                                Step.of(findings.steps().get(at), view.names().get(at)))
                        .toList());
    }
}
