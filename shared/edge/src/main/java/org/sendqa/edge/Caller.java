package org.sendqa.edge;

import java.time.Instant;
import org.sendqa.domain.people.Person;

/**
 * Who made an HTTP request, and when API Gateway took it in: the only now that a controller may use.
 *
 * @param person as the table knows the signed-in account at this very request, so that removal acts at once
 */
public record Caller(Person person, Instant now) {

    /** Whether the caller runs the cycles. */
    public boolean isOfficer() {
        return person.is(Person.QA_OFFICER);
    }

    /** Whether the caller says who runs the cycles. */
    public boolean isAdministrator() {
        return person.is(Person.ADMINISTRATOR);
    }
}
