package org.sendqa.local.events;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that was given up after its last retry, for a developer to look at.
 *
 * @param source the stream, schedule or rule it came from
 * @param target the function or state machine that would not take it
 * @param error the error's type and message
 */
public record DeadLetter(String source, String target, String error, JsonNode payload) {}
