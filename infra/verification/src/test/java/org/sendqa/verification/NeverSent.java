package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Visitor;

/** An officer says that a paper of an audit's case was never sent. */
final class NeverSent {

    private NeverSent() {}

    /** Says it of the audit in a partition. */
    static void say(LocalAws aws, String audit) {
        ItemEditor items = ItemEditor.of(aws);
        String path = "/cycles/%s/draws/%s/cases/%s/missing"
                .formatted(
                        items.text(audit, "audit", "cycle"),
                        items.text(audit, "audit", "draw"),
                        items.text(audit, "audit", "drawId"));
        var said = Visitor.as(aws, Visitor.OFFICER).call("PUT", path, "{\"papers\": [\"advice\"]}");
        assertThat(said.json().path("papers").path(0).asText()).isEqualTo("advice");
    }
}
