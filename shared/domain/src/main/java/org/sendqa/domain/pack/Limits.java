package org.sendqa.domain.pack;

import java.util.List;

/**
 * Whom an authority's registers may hold.
 *
 * @param localities the only ones that rows may name
 * @param ages whom the framework is for
 */
public record Limits(List<String> localities, Ages ages) {

    /** Copies the localities. */
    public Limits {
        localities = List.copyOf(localities);
    }
}
