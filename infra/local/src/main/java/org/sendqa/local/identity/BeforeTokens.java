package org.sendqa.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a user pool calls before it issues tokens. */
@FunctionalInterface
public interface BeforeTokens {

    /**
     * Hands the trigger an event.
     *
     * @return why nobody may be signed in; empty if somebody may
     */
    Optional<String> ask(JsonNode event);

    /** A pool without a trigger. */
    static BeforeTokens nothing() {
        return _ -> Optional.empty();
    }
}
