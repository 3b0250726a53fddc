package org.sendqa.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument in the list of them.
 *
 * @param version in force; null for one that nobody has written yet
 * @param activities the titles of those that are answered on it
 * @param versions oldest first, what is proposed last
 */
public record InstrumentLine(
        String instrument,
        String title,
        @Nullable Integer version,
        List<String> activities,
        List<VersionReply> versions) {}
