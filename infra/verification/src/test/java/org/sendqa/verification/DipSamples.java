package org.sendqa.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.local.LocalAws;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Rounds of dip samples of Dorset's, announced beside another round as if its pack said something else of them. */
record DipSamples(LocalAws aws, String beside) {

    /** Had its turn as a theme. */
    static final String HAD = "Special school";

    private static final String ACTIVITY = "dip-samples-";
    private static final String COMMITTED = "\"id\":\"plans\",\"quota\":{\"agreed\":{\"atLeast\":1,\"atMost\":12}}";
    private static final String THROWN =
            "\"id\":\"plans\",\"publicValue\":{\"dice\":10,\"thrownBy\":\"the panel's chair\"},"
                    + "\"quota\":{\"by\":[\"locality\"],\"each\":1,\"makes\":6}";
    private static final String IN_TURN =
            COMMITTED + ",\"theme\":{\"by\":[\"placement\"],\"required\":true,\"inTurn\":\"placement\"}";

    /** Announces both. */
    void announce() {
        thrown();
        inTurn();
    }

    /** One for the day on which the other round opens; the public value of its draw is thrown with dice. */
    private void thrown() {
        announce("2026-04-01", THROWN, Map.of("seedCommitment", AttributeValue.fromS("")));
    }

    /** One for a later day, whose themes take turns; another one was drawn a month before. */
    private void inTurn() {
        announce("2026-04-29", IN_TURN, Map.of("opensOn", AttributeValue.fromS("2026-04-29")));
        ItemEditor items = ItemEditor.of(aws);
        String earlier = "2026-03-02";
        Theme theme = new Theme("Special schools", Where.is("placement", HAD));
        items.set(
                items.key("dor|draws|dip-samples", "draws"),
                Map.of(
                        "revision", AttributeValue.fromN("1"),
                        "periods", AttributeValue.fromL(List.of(AttributeValue.fromS(earlier)))));
        items.set(
                items.key("dor|cycle|" + ACTIVITY + earlier, "agreed|plans"),
                Map.of(
                        "size", AttributeValue.fromN("3"),
                        "theme", AttributeValue.fromS(theme.text()),
                        "revision", AttributeValue.fromN("1"),
                        "head", AttributeValue.fromS("")));
    }

    private void announce(String opensOn, String said, Map<String, AttributeValue> besides) {
        ItemEditor items = ItemEditor.of(aws);
        String digest = new ChangedPack(aws)
                .publish(
                        items.text("dor|cycle|" + beside, "cycle", "packDigest"),
                        pack -> pack.replace(COMMITTED, said));
        String cycle = ACTIVITY + opensOn;
        Map<String, AttributeValue> changed = new HashMap<>(besides);
        changed.put("cycle", AttributeValue.fromS(cycle));
        changed.put("packDigest", AttributeValue.fromS(digest));
        changed.put("rationale", AttributeValue.fromS("Reviews came in late from one school"));
        items.copy("dor|cycle|" + beside, "cycle", "dor|cycle|" + cycle, changed);
    }
}
