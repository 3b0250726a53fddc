package org.sendqa.domain.instrument;

import java.util.Map;

/**
 * Which questions of an earlier version a version carries on, so that trends only join what is comparable (row
 * WOL-045).
 *
 * @param version the earlier version; 0 for a first one
 * @param questions by id here, the id there
 */
public record Follows(int version, Map<String, String> questions) {

    /** A first version. */
    public static final Follows NONE = new Follows(0, Map.of());

    /** Copies the map. */
    public Follows {
        questions = Map.copyOf(questions);
    }
}
