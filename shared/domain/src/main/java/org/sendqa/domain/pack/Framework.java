package org.sendqa.domain.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a framework describes, whether the engine runs it or not (CAP-02).
 *
 * @param programme every activity, in the framework's order
 * @param participants the roles and agencies that people are of
 * @param tools outside of SEND QA that its activities are answered in
 * @param safeguarding what happens when a case can't wait
 */
public record Framework(
        FrameworkVersion version,
        List<ProgrammeEntry> programme,
        Participants participants,
        List<Body> bodies,
        List<EscalationRule> escalations,
        List<Tool> tools,
        Safeguarding safeguarding,
        List<SourceGap> gaps,
        List<OpenQuestion> questions) {

    /** Of a pack that describes nothing but what it runs. */
    public static final Framework NONE = new Framework(
            new FrameworkVersion("0", "", LocalDate.MIN),
            List.of(),
            Participants.NONE,
            List.of(),
            List.of(),
            List.of(),
            Safeguarding.NONE,
            List.of(),
            List.of());

    /** Copies the lists. */
    public Framework {
        programme = List.copyOf(programme);
        bodies = List.copyOf(bodies);
        escalations = List.copyOf(escalations);
        tools = List.copyOf(tools);
        gaps = List.copyOf(gaps);
        questions = List.copyOf(questions);
    }
}
