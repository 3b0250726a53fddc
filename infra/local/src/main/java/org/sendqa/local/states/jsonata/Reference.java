package org.sendqa.local.states.jsonata;

import java.util.List;

/**
 * A variable that an expression names, and the fields it goes on to, so that a definition can be checked before it
 * runs.
 *
 * @param variable its name without the dollar sign; empty for {@code $}, {@code $} again for {@code $$}
 * @param path the fields that follow with dots, as far as they are plain names
 */
public record Reference(String variable, List<String> path) {

    /** Copies the path. */
    public Reference {
        path = List.copyOf(path);
    }
}
