package org.sendqa.local.template;

import java.util.Optional;

/** Reads where failures go: {@code DestinationConfig: {OnFailure: {Type: SQS, Destination: ARN}}}. */
final class Destination {

    private Destination() {}

    /** The queue's ARN; empty without a DestinationConfig. */
    static Optional<String> onFailure(Properties owner) {
        if (!owner.has("DestinationConfig")) {
            return Optional.empty();
        }
        return Optional.of(owner.inner(
                "DestinationConfig",
                config -> config.inner("OnFailure", failure -> {
                    failure.only("Type", "SQS");
                    return failure.text("Destination");
                })));
    }
}
