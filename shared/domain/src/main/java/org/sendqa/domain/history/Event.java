package org.sendqa.domain.history;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened to an aggregate, for its history.
 *
 * @param kind what happened, a past participle of the glossary such as {@code submitted}
 * @param at when, from what woke the handler
 * @param by a person's id, or the function's name where nobody acted
 * @param details ids and counts; never free text about a child
 */
public record Event(String kind, Instant at, String by, Map<String, String> details) {

    /** An event without details. */
    public Event(String kind, Instant at, String by) {
        this(kind, at, by, Map.of());
    }
}
