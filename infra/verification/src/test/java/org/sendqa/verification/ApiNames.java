package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Visitor;

/** What the names in paths stand for: things that are there, and things that aren't. */
record ApiNames(LocalAws aws) {

    private static final Map<String, String> ALWAYS_THERE = Map.ofEntries(
            Map.entry("{cycle}", MonthStores.CYCLE.id()),
            Map.entry("{draw}", "team-managers"),
            Map.entry("{slot}", "1"),
            Map.entry("{scope}", "everything"),
            Map.entry("{activity}", "dip-samples"),
            Map.entry("{by}", "locality"),
            Map.entry("{paper}", "1"),
            Map.entry("{page}", "1"),
            Map.entry("{instrument}", "ehc-plan-audit"),
            Map.entry("{version}", "1"),
            Map.entry("{agreement}", "bcp-1"),
            Map.entry("{year}", "2026-27"));

    /** What there is; the audit is somebody's. */
    Map<String, String> existing(String auditor) {
        Visitor visitor = Visitor.as(aws, auditor);
        JsonNode work = visitor.get("/audits").json().path("audits").path(0);
        String audit = work.path("audit").asText();
        JsonNode form = visitor.get("/audits/" + audit).json().path("form");
        Map<String, String> names = new HashMap<>(ALWAYS_THERE);
        names.put("{drawId}", drawId());
        names.put("{audit}", audit);
        names.put("{section}", form.path("sections").path(0).path("id").asText());
        names.put("{upload}", named("upload"));
        names.put("{concern}", named("concern"));
        names.put("{note}", "1");
        FoundWork found = FoundWork.first(aws);
        names.put("{author}", found.author());
        names.put("{about}", found.audit());
        return names;
    }

    private String drawId() {
        JsonNode cycle = Visitor.as(aws, Visitor.OFFICER)
                .get("/cycles/" + MonthStores.CYCLE.id())
                .json();
        return cycle.path("draws").path(0).path("cases").path(0).path("drawId").asText();
    }

    /** The name of the first thing of a kind, which stands in a partition of its own. */
    private String named(String kind) {
        return Dump.of(aws).contents().keySet().stream()
                .filter(name -> name.matches("item dor\\|%s\\|\\w+ %s".formatted(kind, kind)))
                .map(name -> name.split("[| ]", -1)[3])
                .findFirst()
                .orElseThrow();
    }

    /** What isn't there. */
    static Map<String, String> missing() {
        Map<String, String> names =
                new HashMap<>(Map.of("{cycle}", "ehc-plan-audits-2031-04", "{slot}", "999", "{year}", "2031-32"));
        List.of("{paper}", "{page}", "{version}").forEach(name -> names.put(name, "999"));
        List.of(
                        "{draw}",
                        "{drawId}",
                        "{audit}",
                        "{section}",
                        "{upload}",
                        "{scope}",
                        "{activity}",
                        "{by}",
                        "{agreement}",
                        "{concern}",
                        "{instrument}",
                        "{note}",
                        "{author}",
                        "{about}")
                .forEach(name -> names.put(name, "nothing"));
        return names;
    }
}
