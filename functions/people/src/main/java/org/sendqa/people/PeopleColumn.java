package org.sendqa.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;

/** The columns of an officer's list of people; one that is left out leaves what is known as it is. */
enum PeopleColumn {
    PERSON("Person", true),
    NAME("Name", true),
    /** One or several, separated by semicolons; the first is written to, and any of them signs in. */
    EMAIL("E-mail", true),
    /** Ids of roles, separated by semicolons. */
    ROLES("Roles", true),
    AGENCY("Agency", false),
    LOCALITY("Locality", false),
    SETTING("Setting", false),
    MANAGER("Line manager", false),
    FROM("In post from", false),
    UNTIL("In post until", false),
    /** Such as {@code 01/08/2026 to 14/08/2026}, separated by semicolons. */
    AWAY("Away", false),
    /** Such as {@code plan-audit until 31/12/2026}, separated by semicolons. */
    TRAINED("Trained", false),
    /** Phases, needs, separated by semicolons. */
    SKILLS("Skills", false);

    private final String heading;
    private final boolean required;

    PeopleColumn(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    String heading() {
        return heading;
    }

    /** All of them, as first rows are matched with. */
    static List<Column> all() {
        return Stream.of(values())
                .map(one -> new Column(one.heading, one.name(), RegisterLayout.Kind.TEXT, one.required, Set.of()))
                .toList();
    }
}
