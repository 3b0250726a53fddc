package org.sendqa.domain.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The snapshots of each authority's registers, and the restricted look-up back to the council's own case numbers. */
public interface Snapshots {

    /**
     * Stores a snapshot's content under its digest; the same content again changes nothing.
     *
     * @param subjects sorted by case key
     * @param numbers the council's own by the subjects' keys
     * @return the digest
     */
    String store(String authority, List<Subject> subjects, Map<String, String> numbers);

    /** Snapshots that came in from one instant to another, both included, oldest first. */
    List<Snapshot> between(RegisterRef register, Instant from, Instant to);

    /** Reads a snapshot's subjects one by one, in the order of their case keys. */
    void read(String authority, String digest, Consumer<Subject> each);

    /** The council's own numbers of a few subjects, by their keys; for officers and assigned auditors only. */
    Map<String, String> caseNumbers(String authority, String digest, Set<String> caseKeys);

    /** The council's own number of one subject, if the look-up has it; for those alone, too. */
    default Optional<String> caseNumber(String authority, String digest, String caseKey) {
        return Optional.ofNullable(
                caseNumbers(authority, digest, Set.of(caseKey)).get(caseKey));
    }
}
