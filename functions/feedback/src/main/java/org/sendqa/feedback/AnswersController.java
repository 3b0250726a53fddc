package org.sendqa.feedback;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** A round's submitted audits over HTTP, for officers. */
@Controller("/v1/{authority}/cycles/{cycle}/answers")
@MayCall(Callers.QA_OFFICERS)
final class AnswersController {

    private final ListAnswers listAnswers;

    AnswersController(ListAnswers listAnswers) {
        this.listAnswers = listAnswers;
    }

    /** All of them. */
    @Serdeable
    public record Answered(List<Line> audits) {}

    /**
     * One of them.
     *
     * @param stratum what its case was drawn for
     * @param auditor the auditor's name
     * @param feedback what was written about it: {@code none}, {@code new} or {@code read}
     */
    @Serdeable
    public record Line(
            String audit,
            String draw,
            String stratum,
            String auditor,
            String handedInAt,
            boolean late,
            String feedback) {

        private static Line of(ListAnswers.Line line) {
            var header = line.audit().header();
            return new Line(
                    header.id(),
                    header.draw(),
                    header.stratum(),
                    line.auditor(),
                    line.audit().at().toString(),
                    line.audit().late(),
                    line.feedback().code());
        }
    }

    @Get
    Answered list(String authority, String cycle, Caller caller) {
        return Replies.reply(
                listAnswers.run(caller, cycle),
                lines -> new Answered(lines.stream().map(Line::of).toList()));
    }
}
