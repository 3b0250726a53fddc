package org.sendqa.local.councils;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.sharing.Level;

/**
 * What a council agreed with those from outside whom its sample people are of, as its officer records it: nobody of
 * them would be given an audit else.
 *
 * @param people as an administrator imports them
 */
record SampleAgreements(Pack pack, JsonNode people) {

    private static final String BEGAN = "2020-01-01";
    private static final String NEVER_ENDS = "2099-12-31";

    List<ObjectNode> terms() {
        return pack.framework().participants().partners().stream()
                .filter(partner ->
                        StreamSupport.stream(people.spliterator(), false).anyMatch(person -> isOf(partner, person)))
                .map(this::terms)
                .toList();
    }

    private static boolean isOf(Partner partner, JsonNode person) {
        return partner.agencies().contains(person.path("agency").asText())
                || partner.roles().contains(person.path("roles").path(0).asText());
    }

    private ObjectNode terms(Partner partner) {
        ObjectNode terms = JsonNodeFactory.instance
                .objectNode()
                .put("partner", partner.id())
                .put("level", Level.REDACTED.code())
                .put("from", BEGAN)
                .put("until", NEVER_ENDS);
        terms.putArray("activities")
                .addAll(pack.activities().stream()
                        .filter(activity ->
                                Level.REDACTED.permits(activity.entry().papers().external()))
                        .map(Activity::id)
                        .map(JsonNodeFactory.instance::textNode)
                        .collect(Collectors.toList()));
        if (!partner.recommendedBy().isEmpty()) {
            terms.put("recommendedOn", BEGAN);
        }
        return terms;
    }
}
