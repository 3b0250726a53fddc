package org.sendqa.people;

import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;

/** Those to whom an authority's activities may give audits, by the roles they hold. */
final class WhoAudits {

    private final Packs packs;

    WhoAudits(Packs packs) {
        this.packs = packs;
    }

    /** Whether somebody is among them. */
    boolean include(Person person) {
        return packs.current(person.authority()).activities().stream()
                .flatMap(activity -> activity.auditorRoles().stream())
                .anyMatch(person::is);
    }
}
