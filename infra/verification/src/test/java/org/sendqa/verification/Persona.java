package org.sendqa.verification;

import java.util.List;
import java.util.Set;
import org.sendqa.visitors.Visitor;

/**
 * One of the sample people as the API's document sees them.
 *
 * @param among whom an operation can be for that they are one of
 */
record Persona(String subject, Set<String> among) {

    /** Each role that there is; the audit asked for is the first team manager's, the report isn't for providers. */
    static final List<Persona> ALL = List.of(
            new Persona(
                    Visitor.OFFICER,
                    Set.of("qa-officers", "preparers", "people-keepers", "its-readers", "those-told", "anybody")),
            new Persona("sample-administrator-1", Set.of("people-keepers", "anybody")),
            new Persona("sample-business-support-1", Set.of("preparers", "anybody")),
            new Persona("sample-team-manager-1", Set.of("the-auditor", "its-readers", "anybody")),
            new Persona("sample-team-manager-2", Set.of("its-readers", "anybody")),
            new Persona("sample-provision-lead-1", Set.of("anybody")),
            new Persona("sample-service-manager-1", Set.of("its-readers", "anybody")));

    /** Whether an operation for some callers is for this one, for the audit and the report that are asked for. */
    boolean isOneOf(String callers) {
        return among.contains(callers);
    }

    boolean isOfficer() {
        return among.contains("qa-officers");
    }

    boolean isTheAuditor() {
        return among.contains("the-auditor");
    }
}
