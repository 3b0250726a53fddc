package org.sendqa.domain.pack;

import java.util.List;

/**
 * What is made known to whom beside the report (CAP-43).
 *
 * @param when in words
 * @param grades the grades that set it off; none where it isn't a grade
 * @param to roles and bodies
 */
public record EscalationRule(
        String id, String when, List<String> grades, List<String> to, Activity.Basis basis, List<String> rows) {

    /** Copies the lists. */
    public EscalationRule {
        grades = List.copyOf(grades);
        to = List.copyOf(to);
        rows = List.copyOf(rows);
    }
}
