package org.sendqa.domain.pack;

import java.util.List;

/**
 * One activity that a framework describes: an audit, a call, a meeting, a report (CAP-02, CAP-05).
 *
 * @param lead the role that sees to it
 * @param participants roles and agencies that take part
 * @param subject what it looks at, such as {@code plan}; empty where it looks at no single thing
 * @param after activities that must be done before it
 * @param to bodies, roles and activities that get what comes of it
 * @param basis how sure the values above are
 * @param rows the framework rows it answers to
 */
public record ProgrammeEntry(
        String id,
        String title,
        Kind kind,
        Activity.Status status,
        String lead,
        List<String> participants,
        String subject,
        List<String> after,
        List<String> to,
        Activity.Basis basis,
        List<String> rows) {

    /** Copies the lists. */
    public ProgrammeEntry {
        participants = List.copyOf(participants);
        after = List.copyOf(after);
        to = List.copyOf(to);
        rows = List.copyOf(rows);
    }

    /** What kind of activity it is. */
    public enum Kind {
        AUDIT,
        CALL,
        MEETING,
        TRAINING,
        SURVEY,
        REPORT,
        RETURN,
        REVIEW
    }
}
