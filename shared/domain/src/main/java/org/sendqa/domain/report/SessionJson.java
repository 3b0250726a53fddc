package org.sendqa.domain.report;

import static org.sendqa.domain.report.ReportWriter.all;

import java.time.LocalDate;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.report.HeldSession.Look;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.words.Coded;

/** Writes and reads the sessions of a report. */
final class SessionJson {

    private SessionJson() {}

    static Json write(HeldSession held) {
        return new JsonObject()
                .put("draw", held.draw())
                .put("number", held.number())
                .put("day", held.day().toString())
                .put("came", held.came())
                .list("looks", all(held.looks(), SessionJson::write))
                .build();
    }

    static HeldSession read(Located json) {
        return new HeldSession(
                json.text("draw"),
                json.number("number"),
                LocalDate.parse(json.text("day")),
                json.number("came"),
                json.list("looks").stream().map(SessionJson::look).toList());
    }

    private static Json write(Look look) {
        return new JsonObject()
                .put("sat", look.sat())
                .put("outcome", look.outcome().code())
                .build();
    }

    private static Look look(Located json) {
        return new Look(json.number("sat"), Coded.of(CaseOutcome.class, json.text("outcome")));
    }
}
