package org.sendqa.verification;

import java.util.Map;
import org.sendqa.local.LocalAws;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A round of dip samples of Dorset's, announced as if its pack had the public value of its draw thrown with dice. */
record ThrownRound(LocalAws aws) {

    private static final String CYCLE = "dip-samples-2026-04-01";
    private static final String COMMITTED = "\"id\":\"plans\",\"quota\":{\"agreed\":{\"atLeast\":1,\"atMost\":12}}";
    private static final String THROWN =
            "\"id\":\"plans\",\"publicValue\":{\"dice\":10,\"thrownBy\":\"the panel's chair\"},"
                    + "\"quota\":{\"by\":[\"locality\"],\"each\":1,\"makes\":6}";

    /** Announces it for the day on which another round opens. */
    void announce(String beside) {
        ItemEditor items = ItemEditor.of(aws);
        String digest = new ChangedPack(aws)
                .publish(
                        items.text("dor|cycle|" + beside, "cycle", "packDigest"),
                        pack -> pack.replace(COMMITTED, THROWN));
        items.copy(
                "dor|cycle|" + beside,
                "cycle",
                "dor|cycle|" + CYCLE,
                Map.of(
                        "cycle", AttributeValue.fromS(CYCLE),
                        "packDigest", AttributeValue.fromS(digest),
                        "seedCommitment", AttributeValue.fromS(""),
                        "rationale", AttributeValue.fromS("Reviews came in late from one school")));
    }
}
