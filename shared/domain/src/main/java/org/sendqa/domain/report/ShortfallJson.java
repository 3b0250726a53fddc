package org.sendqa.domain.report;

import static org.sendqa.domain.report.ReportWriter.all;

import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.report.Shortfalls.Papers;
import org.sendqa.domain.report.Shortfalls.Reason;
import org.sendqa.domain.report.Shortfalls.ShortStratum;
import org.sendqa.domain.report.Shortfalls.Unfilled;
import org.sendqa.domain.report.Shortfalls.Withdrawn;

/** Writes and reads the shortfalls of a report. */
final class ShortfallJson {

    private ShortfallJson() {}

    static Json write(Shortfalls shortfalls) {
        return new JsonObject()
                .list("strata", all(shortfalls.strata(), ShortfallJson::write))
                .list("withdrawn", all(shortfalls.withdrawn(), ShortfallJson::write))
                .list("unfilled", all(shortfalls.unfilled(), ShortfallJson::write))
                .list("missing", all(shortfalls.papers().missing(), ShortfallJson::write))
                .put("unopened", shortfalls.papers().unopened())
                .list("replaced", all(shortfalls.replaced(), ShortfallJson::write))
                .build();
    }

    static Shortfalls read(Located json) {
        return new Shortfalls(
                json.list("strata").stream().map(ShortfallJson::stratum).toList(),
                json.list("withdrawn").stream().map(ShortfallJson::withdrawn).toList(),
                json.list("unfilled").stream().map(ShortfallJson::unfilled).toList(),
                new Papers(
                        json.list("missing").stream()
                                .map(ShortfallJson::missing)
                                .toList(),
                        json.number("unopened")),
                json.list("replaced").stream()
                        .map(one -> new Reason(one.text("code"), one.number("cases")))
                        .toList());
    }

    private static Json write(ShortStratum one) {
        return new JsonObject()
                .put("draw", one.draw())
                .put("stratum", one.stratum())
                .put("planned", one.planned())
                .put("drawn", one.drawn())
                .build();
    }

    private static Json write(Withdrawn one) {
        return new JsonObject()
                .put("draw", one.draw())
                .put("stratum", one.stratum())
                .build();
    }

    private static Json write(Unfilled one) {
        return new JsonObject()
                .put("draw", one.draw())
                .put("stratum", one.stratum())
                .put("sentence", one.sentence())
                .build();
    }

    private static Json write(Papers.Missing one) {
        return new JsonObject()
                .put("paper", one.paper())
                .put("cases", one.cases())
                .build();
    }

    private static Json write(Reason one) {
        return new JsonObject()
                .put("code", one.code())
                .put("cases", one.cases())
                .build();
    }

    private static Papers.Missing missing(Located one) {
        return new Papers.Missing(one.text("paper"), one.number("cases"));
    }

    private static ShortStratum stratum(Located one) {
        return new ShortStratum(one.text("draw"), one.text("stratum"), one.number("planned"), one.number("drawn"));
    }

    private static Withdrawn withdrawn(Located one) {
        return new Withdrawn(one.text("draw"), one.text("stratum"));
    }

    private static Unfilled unfilled(Located one) {
        return new Unfilled(one.text("draw"), one.text("stratum"), one.text("sentence"));
    }
}
