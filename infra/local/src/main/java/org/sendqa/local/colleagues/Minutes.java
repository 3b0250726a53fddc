package org.sendqa.local.colleagues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/**
 * How somebody keeps the record of the session on their case: everybody came who may sit on any of its cases, left
 * where they must, and agreed wherever enough of them stayed.
 *
 * @param today the day on which it is held
 */
record Minutes(Colleague keeper, LocalDate today) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * Keeps it, unless it is whole or there is no session.
     *
     * @param standing how far it is, as the audit shows it
     */
    void keep(String audit, JsonNode standing) {
        if (standing.isObject()
                && standing.path("outcomes").asInt() < standing.path("cases").asInt()) {
            String path = "/audits/%s/session".formatted(audit);
            JsonNode session = keeper.get(path);
            keeper.put(path, record(session).toString(), session.path("version").asInt());
        }
    }

    private ObjectNode record(JsonNode session) {
        List<JsonNode> came = session.path("sitters")
                .valueStream()
                .filter(one ->
                        one.path("mustLeave").size() < session.path("cases").size())
                .toList();
        ObjectNode record = JSON.objectNode().put("day", today.toString());
        ArrayNode attended = record.putArray("attended");
        came.forEach(one -> attended.add(one.path("person")));
        ArrayNode cases = record.putArray("cases");
        session.path("cases")
                .forEach(one -> cases.add(one(one, came, session.path("quorum").asInt())));
        return record;
    }

    private static ObjectNode one(JsonNode one, List<JsonNode> came, int quorum) {
        String drawId = one.path("drawId").asText();
        ObjectNode recorded = JSON.objectNode().put("drawId", drawId);
        ArrayNode steppedOut = recorded.putArray("steppedOut");
        came.stream().filter(person -> leaves(person, drawId)).forEach(person -> steppedOut.add(person.path("person")));
        long counting = came.stream()
                .filter(person -> person.path("counts").asBoolean() && !leaves(person, drawId))
                .count();
        return recorded.put("outcome", counting < quorum ? "open" : "agreed");
    }

    private static boolean leaves(JsonNode person, String drawId) {
        return person.path("mustLeave")
                .valueStream()
                .anyMatch(one -> one.asText().equals(drawId));
    }
}
