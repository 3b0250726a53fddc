package org.sendqa.practice;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.sendqa.domain.practice.Practice;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Practice over HTTP, for officers: what can be practised, who has tried it, what they answered; opened and ended. */
@Controller("/v1/{authority}/practices")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(PracticeLine.class)
@SerdeImport(PracticeLine.PractiserLine.class)
@SerdeImport(ComparisonReply.class)
@SerdeImport(ComparisonReply.AnsweredReply.class)
final class PracticeController {

    private final ListPractices listPractices;
    private final OpenPractice openPractice;
    private final EndPractice endPractice;
    private final CompareTrials compareTrials;

    PracticeController(
            ListPractices listPractices,
            OpenPractice openPractice,
            EndPractice endPractice,
            CompareTrials compareTrials) {
        this.listPractices = listPractices;
        this.openPractice = openPractice;
        this.endPractice = endPractice;
        this.compareTrials = compareTrials;
    }

    /** All activities that audit. */
    @Serdeable
    record PracticeList(List<PracticeLine> practices) {}

    /** Whether an activity can be practised now. */
    @Serdeable
    record PracticeState(String activity, boolean open) {

        static PracticeState of(Practice practice) {
            return new PracticeState(practice.header().activity(), practice instanceof Practice.Open);
        }
    }

    @Get
    PracticeList list(String authority, Caller caller) {
        return Replies.reply(listPractices.run(caller), PracticeList::new);
    }

    @Put("/{activity}")
    @RequestBody(content = @Content(schema = @Schema(implementation = PracticeWish.class)))
    PracticeState open(String authority, String activity, Caller caller, JsonBody body) {
        List<String> auditors = body.read(json -> json.only("auditors").lines("auditors"));
        return Replies.reply(openPractice.run(caller, activity, auditors), PracticeState::of);
    }

    @Delete("/{activity}")
    PracticeState end(String authority, String activity, Caller caller) {
        return Replies.reply(endPractice.run(caller, activity), PracticeState::of);
    }

    @Get("/{activity}/answers")
    ComparisonReply compare(String authority, String activity, Caller caller) {
        return Replies.reply(compareTrials.run(caller, activity), reply -> reply);
    }
}
