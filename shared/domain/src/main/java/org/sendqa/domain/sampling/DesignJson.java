package org.sendqa.domain.sampling;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.time.Window;

/** A design as JSON, for its digest and for whoever works its sizes out again. */
final class DesignJson {

    private DesignJson() {}

    static Json.Obj of(DrawDesign design) {
        JsonObject whole = new JsonObject()
                .put("activity", design.activity())
                .put("draw", design.draw())
                .put("cells", cells(design))
                .put("quota", quota(design.plan().quota()).build())
                .list("themes", wheres(design.plan().themes()))
                .texts("spreadOver", design.plan().spreadOver())
                .put("whenShort", design.plan().whenShort().name())
                .put("reserves", design.reserves())
                .put("windowEvent", design.window().event())
                .put("window", window(design.window()))
                .put("repeatMonths", design.repeatMonths())
                .texts("after", design.after());
        return switch (design.plan().publicValue()) {
            case PublicValue.Committed _ -> whole.build();
            case PublicValue.Thrown(String by, int dice) ->
                whole.put("thrownBy", by).put("dice", dice).build();
        };
    }

    private static Json window(Window window) {
        JsonObject reach = reach(window.reach());
        return (window.others().isEmpty() ? reach : reach.texts("or", window.others())).build();
    }

    private static Json.Obj cells(DrawDesign design) {
        JsonObject cells = new JsonObject();
        if (!(design.plan().quota() instanceof Quota.PerAuthor)) {
            design.grid().values().forEach(cells::texts);
        }
        return cells.build();
    }

    private static JsonObject reach(Window.Reach reach) {
        return switch (reach) {
            case Window.Months(int months, var bridged) -> {
                JsonObject back = new JsonObject().put("months", months);
                yield bridged.isEmpty()
                        ? back
                        : back.put("bridged", months(bridged.stream().sorted().toList()));
            }
            case Window.Terms(int terms, var starts) ->
                new JsonObject()
                        .put("terms", terms)
                        .texts(
                                "starts",
                                starts.stream().map(LocalDate::toString).toList());
        };
    }

    private static JsonObject quota(Quota quota) {
        return switch (quota) {
            case Quota.Each(var _, int size, var _) -> new JsonObject().put("each", size);
            case Quota.Sizes(var _, var groups, var _) ->
                new JsonObject()
                        .list("sizes", groups.stream().map(DesignJson::group).toList());
            case Quota.Total(var _, var amount, var bounds) ->
                amount(amount)
                        .list("bounds", bounds.stream().map(DesignJson::bound).toList());
            case Quota.PerAuthor(var role, var contribution, var terms) ->
                new JsonObject()
                        .put("perAuthor", role)
                        .put("contribution", contribution)
                        .list("terms", terms.stream().map(DesignJson::months).toList());
        };
    }

    private static Json.Obj group(Quota.Group group) {
        return new JsonObject()
                .put("where", where(group.where()))
                .put("size", group.size())
                .build();
    }

    private static JsonObject amount(Amount amount) {
        return switch (amount) {
            case Amount.Fixed(int cases) -> new JsonObject().put("total", cases);
            case Amount.PerAuditor(int audits, int auditors) ->
                new JsonObject().put("perAuditor", audits).put("auditorsPerCase", auditors);
            case Amount.Agreed(int least, int most, boolean drawnAnyway) -> {
                JsonObject agreed = new JsonObject().put("agreedAtLeast", least).put("agreedAtMost", most);
                yield drawnAnyway ? agreed.put("drawnAnyway", true) : agreed;
            }
            case Amount.ShareOf(var draw, int percent) ->
                new JsonObject().put("shareOf", draw).put("percent", percent);
        };
    }

    private static Json.Obj bound(Bound bound) {
        return new JsonObject()
                .put("where", where(bound.where()))
                .texts("each", bound.each())
                .put("atLeast", bound.atLeast())
                .put("atMost", bound.atMost())
                .build();
    }

    private static List<Json.Obj> wheres(List<Where> wheres) {
        return wheres.stream().map(DesignJson::where).toList();
    }

    private static Json.Obj where(Where where) {
        JsonObject object = new JsonObject();
        where.values().forEach(object::texts);
        return object.build();
    }

    private static Json months(List<Integer> months) {
        return new Json.Arr(months.stream().<Json>map(Json.Whole::new).toList());
    }
}
