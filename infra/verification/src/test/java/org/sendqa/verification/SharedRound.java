package org.sendqa.verification;

import java.util.Map;
import org.sendqa.local.LocalAws;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lets a round of Dorset's go on as if its pack had its auditors read the papers in SEND QA, and sit together. */
record SharedRound(LocalAws aws, String cycle) {

    /** One session on all its cases, on which two people must sit. */
    private static final String SESSIONS =
            "\"sessions\":{\"cases\":14,\"quorum\":2,\"roles\":[\"qa-officer\",\"service-manager\"]},";

    void switchOver() {
        ItemEditor items = ItemEditor.of(aws);
        String digest = new ChangedPack(aws)
                .publish(items.text("dor|cycle|" + cycle, "cycle", "packDigest"), SharedRound::sharing);
        var changed = Map.of("packDigest", AttributeValue.fromS(digest));
        items.set(items.key("dor|cycle|" + cycle, "cycle"), changed);
        items.client().scanPaginator(scan -> scan.tableName(items.table())).items().stream()
                .filter(item -> item.get("pk").s().startsWith("dor|audit|" + cycle))
                .filter(item -> item.get("sk").s().equals("audit"))
                .forEach(item -> items.set(Map.of("pk", item.get("pk"), "sk", item.get("sk")), changed));
    }

    private static String sharing(String pack) {
        return pack.replace("\"papers\":{\"what\":", "\"papers\":{\"internal\":\"BUNDLE\",\"what\":")
                .replace("\"id\":\"cases\",", "\"id\":\"cases\"," + SESSIONS);
    }
}
