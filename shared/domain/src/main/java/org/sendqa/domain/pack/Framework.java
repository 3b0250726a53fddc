package org.sendqa.domain.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that a framework describes, whether the engine runs it or not (CAP-02).
 *
 * @param programme every activity, in the framework's order
 * @param externalRoles roles of people who don't work for the authority, such as a forum's representative
 * @param tools outside of SEND QA that its activities are answered in
 * @param safeguarding what happens when a case can't wait
 */
public record Framework(
        FrameworkVersion version,
        List<ProgrammeEntry> programme,
        Set<String> externalRoles,
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
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            Safeguarding.NONE,
            List.of(),
            List.of());

    /** Copies the lists. */
    public Framework {
        programme = List.copyOf(programme);
        externalRoles = Set.copyOf(externalRoles);
        bodies = List.copyOf(bodies);
        escalations = List.copyOf(escalations);
        tools = List.copyOf(tools);
        gaps = List.copyOf(gaps);
        questions = List.copyOf(questions);
    }
}
