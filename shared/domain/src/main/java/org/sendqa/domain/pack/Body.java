package org.sendqa.domain.pack;

import java.util.List;

/**
 * A board, group or meeting that reports go to (CAP-59).
 *
 * @param aliases other names the framework uses for it; two bodies never share one (T39)
 * @param members roles and agencies that sit on it
 * @param rows the framework rows it comes from
 */
public record Body(
        String id, String title, List<String> aliases, List<String> members, Activity.Basis basis, List<String> rows) {

    /** Copies the lists. */
    public Body {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
        rows = List.copyOf(rows);
    }
}
