package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.Visitor;

/**
 * Somebody who is given another role and then their own again, by the administrator and by an officer's list, which
 * knows their last day.
 */
final class ChangedRoles {

    private ChangedRoles() {}

    static void thereAndBack(LocalAws aws) {
        JsonNode people = Repository.json("events/import-people.json");
        ObjectNode changed = people.deepCopy();
        ((ArrayNode) changed.path("people").path(1).path("roles")).removeAll().add("service-manager");
        for (JsonNode list : List.of(changed, people)) {
            assertThat(aws.invoke("ImportPeopleFunction", list).path("faults")).isEmpty();
        }
        for (String role : List.of("service-manager", "team-manager")) {
            Visitor.Reply reply = Visitor.as(aws, Visitor.OFFICER).call("PUT", "/people", list(role));
            assertThat(reply.json().path("changed").asInt()).as(reply.body()).isEqualTo(1);
        }
    }

    private static String list(String role) {
        String rows = """
                Person,Name,E-mail,Roles,In post until
                team-manager-1,Sample Team Manager 1,team-manager-1@dorset.example.org,%s,31/12/2099
                """.formatted(role);
        return "{\"file\": \"%s\"}".formatted(Base64.getEncoder().encodeToString(rows.getBytes(UTF_8)));
    }
}
