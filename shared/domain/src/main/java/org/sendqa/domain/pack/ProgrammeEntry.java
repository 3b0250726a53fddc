package org.sendqa.domain.pack;

import java.util.List;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Status;

/**
 * One activity that a framework describes: an audit, a call, a meeting, a report (CAP-02, CAP-05).
 *
 * @param lead the role that sees to it
 * @param participants roles and agencies that take part
 * @param subject what it looks at, such as {@code plan}; empty where it looks at no single thing
 * @param timing when it comes round
 * @param after activities that must be done before it
 * @param to bodies, roles and activities that get what comes of it
 * @param elsewhere the tool that its auditors answer in; empty where that is SEND QA
 * @param papers how its auditors come by the papers of a case
 * @param findings to whom what its audits find goes back
 * @param basis how sure the values above are
 * @param rows the framework rows it answers to
 */
public record ProgrammeEntry(
        String id,
        String title,
        Kind kind,
        Status status,
        String lead,
        List<String> participants,
        String subject,
        Timing timing,
        List<String> after,
        List<String> to,
        String elsewhere,
        PapersPlan papers,
        FindingsPlan findings,
        Basis basis,
        List<String> rows) {

    /** An audit of which nothing else is known. */
    public static ProgrammeEntry of(String id, String title, Status status, Timing timing) {
        return new ProgrammeEntry(
                id,
                title,
                Kind.AUDIT,
                status,
                "",
                List.of(),
                "",
                timing,
                List.of(),
                List.of(),
                "",
                PapersPlan.UNSAID,
                FindingsPlan.NONE,
                Basis.STATED,
                List.of());
    }

    /** Copies the lists. */
    public ProgrammeEntry {
        participants = List.copyOf(participants);
        after = List.copyOf(after);
        to = List.copyOf(to);
        rows = List.copyOf(rows);
    }

    /** The same at other times. */
    public ProgrammeEntry at(Timing other) {
        return with(other, papers, findings);
    }

    /** The same with other papers. */
    public ProgrammeEntry reading(PapersPlan other) {
        return with(timing, other, findings);
    }

    /** The same with findings that go back otherwise. */
    public ProgrammeEntry returning(FindingsPlan other) {
        return with(timing, papers, other);
    }

    private ProgrammeEntry with(Timing when, PapersPlan read, FindingsPlan back) {
        return new ProgrammeEntry(
                id,
                title,
                kind,
                status,
                lead,
                participants,
                subject,
                when,
                after,
                to,
                elsewhere,
                read,
                back,
                basis,
                rows);
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
