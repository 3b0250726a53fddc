package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.Visitor;

/** Somebody who is listed by address alone, by the administrator and by an officer, and signs in. */
final class ListedByAddress {

    private ListedByAddress() {}

    static void signsIn(LocalAws aws) {
        SigningIn signingIn = new SigningIn(aws);
        ObjectNode list = Repository.json("events/import-people.json").deepCopy();
        ObjectNode joiner = list.path("people").path(1).deepCopy();
        joiner.put("id", "joiner-1").putArray("emails").add("joiner-1@dorset.example.org");
        joiner.putArray("roles").add("panel-chair");
        joiner.remove("subject");
        list.set("people", ((ArrayNode) list.path("people")).removeAll().add(joiner));
        assertThat(aws.invoke("ImportPeopleFunction", list).path("faults")).isEmpty();
        signingIn.signsIn("joiner-1@dorset.example.org");
        assertThat(signingIn
                        .listed("joiner-2,Sample Joiner 2,joiner-2@dorset.example.org,panel-chair")
                        .status())
                .isEqualTo(200);
        anAddressGoesToSomebodyElse(signingIn);
    }

    /** The account stays whose it was, and the other one waits for one. */
    private static void anAddressGoesToSomebodyElse(SigningIn signingIn) {
        assertThat(signingIn
                        .listed(
                                "joiner-1,Sample Joiner 1,joiner-1@old.example.org,panel-chair",
                                "joiner-3,Sample Joiner 3,joiner-1@dorset.example.org,panel-chair")
                        .status())
                .isEqualTo(200);
        Visitor first = signingIn.signsIn("joiner-1@dorset.example.org");
        assertThat(first.get("/me").json().path("id").asText()).isEqualTo("joiner-1");
    }
}
