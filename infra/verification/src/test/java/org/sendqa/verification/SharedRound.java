package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Visitor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lets a round of Dorset's go on as if its pack had its auditors read the papers in SEND QA, and sit together. */
record SharedRound(LocalAws aws, String cycle) {

    /** What its cases have in common. */
    static final String THEME = "What changed for the child";

    /** One session on all its cases, on which two people must sit. */
    private static final String SESSIONS =
            "\"sessions\":{\"cases\":14,\"quorum\":2,\"roles\":[\"qa-officer\",\"service-manager\"]},";

    /** Before its draw an officer agrees on a theme, which the pack leaves open. */
    void agreeOnTheme() {
        change(SharedRound::themed);
        Visitor.Reply reply = Visitor.as(aws, Visitor.OFFICER)
                .call(
                        "PUT",
                        "/cycles/%s/draws/cases/size".formatted(cycle),
                        "{\"size\": 14, \"theme\": {\"words\": \"%s\", \"picks\": {}}}".formatted(THEME));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    /** After its invitations. */
    void switchOver() {
        ItemEditor items = ItemEditor.of(aws);
        var changed = change(SharedRound::sharing);
        items.client().scanPaginator(scan -> scan.tableName(items.table())).items().stream()
                .filter(item -> item.get("pk").s().startsWith("dor|audit|" + cycle))
                .filter(item -> item.get("sk").s().equals("audit"))
                .forEach(item -> items.set(Map.of("pk", item.get("pk"), "sk", item.get("sk")), changed));
    }

    private Map<String, AttributeValue> change(UnaryOperator<String> change) {
        ItemEditor items = ItemEditor.of(aws);
        String digest = new ChangedPack(aws).publish(items.text("dor|cycle|" + cycle, "cycle", "packDigest"), change);
        var changed = Map.of("packDigest", AttributeValue.fromS(digest));
        items.set(items.key("dor|cycle|" + cycle, "cycle"), changed);
        return changed;
    }

    private static String themed(String pack) {
        String printed = "\"id\":\"cases\",\"quota\":{\"total\":14}";
        return pack.replace(printed, printed + ",\"theme\":{\"by\":[\"locality\"]}");
    }

    private static String sharing(String pack) {
        return pack.replace("\"papers\":{\"what\":", "\"papers\":{\"internal\":\"BUNDLE\",\"what\":")
                .replace("\"id\":\"cases\",", "\"id\":\"cases\"," + SESSIONS);
    }
}
