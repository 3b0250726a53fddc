package org.sendqa.domain.allocation;

import java.util.Set;
import org.sendqa.domain.register.SubjectKeys;

/**
 * A drawn case as the allocation sees it.
 *
 * @param key the pseudonym of the case, or of what else is audited; two draws of a cycle may hold the same
 * @param drawId the id it has on the certificate
 * @param locality where the case is; empty if the register doesn't say
 * @param settings the schools and other settings that the case is about or that worked on it
 * @param skills what its auditor should know from experience, by value
 * @param hands what is known of those who worked on it
 */
public record AuditedCase(
        String key,
        String drawId,
        String stratum,
        String locality,
        Set<String> settings,
        Set<String> skills,
        Hands hands) {

    /** Copies the sets. */
    public AuditedCase {
        settings = Set.copyOf(settings);
        skills = Set.copyOf(skills);
    }

    /** Whether some of the cases that somebody has an interest in are this one, or the child's that it is about. */
    public boolean isAmong(Set<String> interests) {
        return SubjectKeys.isAmong(key, interests);
    }
}
