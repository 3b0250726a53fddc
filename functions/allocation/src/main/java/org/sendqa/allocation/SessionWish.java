package org.sendqa.allocation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.SessionCase;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.words.Coded;

/**
 * The whole record of a session as the body of a request says it.
 *
 * @param day on which it was held
 * @param attended the ids of those who came
 * @param cases each of its cases once, in the order in which they were looked at
 */
record SessionWish(LocalDate day, List<String> attended, List<CaseWish> cases) {

    /**
     * One of its cases.
     *
     * @param steppedOut the ids of those who left for it
     * @param outcome one of those that the session lists
     */
    record CaseWish(
            String drawId,
            List<String> steppedOut,
            @Schema(example = "agreed") String outcome) {}

    static SessionRecord read(Located body) {
        Located record = body.only("day", "attended", "cases");
        return new SessionRecord(
                record.date("day"),
                record.lines("attended"),
                record.list("cases").stream().map(SessionWish::one).toList());
    }

    private static SessionCase one(Located one) {
        Located wish = one.only("drawId", "steppedOut", "outcome");
        CaseOutcome outcome = Coded.find(CaseOutcome.class, wish.text("outcome"))
                .orElseThrow(() -> wish.member("outcome").mustBe("one of " + Coded.codes(CaseOutcome.class)));
        return new SessionCase(wish.line("drawId"), wish.lines("steppedOut"), outcome);
    }
}
