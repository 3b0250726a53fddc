package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.local.LocalAws;
import org.sendqa.local.template.RouteDeclaration;
import org.sendqa.verification.Visitor.Reply;

/**
 * Calls of every route that the template declares, with names of what there is and of what isn't there.
 *
 * @param before what the month left
 * @param colleague whose audit the names speak of
 */
record RouteCalls(LocalAws aws, Dump before, String colleague) {

    private static final Map<String, String> ALWAYS_THERE = Map.of(
            "{cycle}", MonthStores.CYCLE.id(),
            "{draw}", "team-managers",
            "{slot}", "1",
            "{scope}", "everything",
            "{activity}", "dip-samples",
            "{by}", "locality",
            "{year}", "2026-27");

    private static final String MAPPING = """
            {"source": "case-system", "version": 0, "list": "annex-a-list-1", "dates": "dd/MM/yyyy",
            "columns": [{"heading": "Area", "field": "locality"}]}""";

    static Reply call(Visitor visitor, RouteDeclaration route, String authority, Map<String, String> names) {
        String path = route.path().replace("{authority}", authority);
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace(name.getKey(), name.getValue());
        }
        boolean takesNothing = route.method().equals("GET") || route.method().equals("DELETE");
        return visitor.request(route.method(), path, takesNothing ? "" : body(route));
    }

    /** Each body is one that its route understands. */
    private static String body(RouteDeclaration route) {
        return switch (route.path().substring(route.path().lastIndexOf('/') + 1)) {
            case "uploads" -> "{\"fileName\": \"register.csv\"}";
            case "mappings" -> MAPPING;
            case "replacements" -> "{\"drawId\": \"any\", \"reason\": \"moved\"}";
            case "contributors" -> "{\"contributors\": []}";
            case "rounds" -> "{\"rationale\": \"any\", \"opensOn\": \"2031-04-30\"}";
            case "{scope}" -> "{\"reason\": \"any\"}";
            case "size" -> "{\"size\": 8}";
            case "override" -> "{\"auditor\": \"nobody\", \"reason\": \"any\"}";
            case "deadline" -> "{\"reason\": \"absences\", \"closesOn\": \"2031-04-30\"}";
            case "reopening" ->
                "{\"reason\": \"%s\"}".formatted(route.path().contains("{audit}") ? "asked" : "late-answers");
            case "absences" -> "{\"person\": \"nobody\", \"reason\": \"away\"}";
            case "results" -> "{\"file\": \"\"}";
            case "declaration" -> "{\"hand\": \"none\"}";
            case "voiding" -> "{\"reason\": \"hand\", \"foundBy\": \"officer\"}";
            case "submission", "confirmation", "reallocation", "taking" -> "";
            default -> "{\"answers\": {}}";
        };
    }

    /** What there is; the audit is a colleague's. */
    Map<String, String> existing() {
        Visitor auditor = Visitor.as(aws, colleague);
        JsonNode work = auditor.get("/audits").json().path("audits").path(0);
        String audit = work.path("audit").asText();
        JsonNode form = auditor.get("/audits/" + audit).json().path("form");
        Map<String, String> names = new HashMap<>(ALWAYS_THERE);
        names.put("{drawId}", drawId());
        names.put("{audit}", audit);
        names.put("{section}", form.path("sections").path(0).path("id").asText());
        names.put("{upload}", upload());
        return names;
    }

    private String drawId() {
        JsonNode cycle = Visitor.as(aws, Visitor.OFFICER)
                .get("/cycles/" + MonthStores.CYCLE.id())
                .json();
        return cycle.path("draws").path(0).path("cases").path(0).path("drawId").asText();
    }

    private String upload() {
        return before.contents().keySet().stream()
                .filter(name -> name.matches("item dor\\|upload\\|\\w+ upload"))
                .map(name -> name.split("[| ]", -1)[3])
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> missing() {
        Map<String, String> names =
                new HashMap<>(Map.of("{cycle}", "ehc-plan-audits-2031-04", "{slot}", "999", "{year}", "2031-32"));
        List.of("{draw}", "{drawId}", "{audit}", "{section}", "{upload}", "{scope}", "{activity}", "{by}")
                .forEach(name -> names.put(name, "nothing"));
        return names;
    }
}
