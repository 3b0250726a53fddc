package org.sendqa.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;

/** The columns of an officer's list of people; one that is left out leaves what is known as it is. */
enum PeopleColumn {
    PERSON("Person", true, 1, 63),
    NAME("Name", true, 1, 200),
    /** One or several, separated by semicolons; the first is written to, and any of them signs in. */
    EMAIL("E-mail", true, 10, 254),
    /** Ids of roles, separated by semicolons. */
    ROLES("Roles", true, 20, 63),
    AGENCY("Agency", false, 1, 100),
    LOCALITY("Locality", false, 1, 100),
    SETTING("Setting", false, 1, 200),
    MANAGER("Line manager", false, 1, 63),
    /** The id of whoever acts while the person is away. */
    STAND_IN("Stand-in", false, 1, 63),
    FROM("In post from", false, 1, 10),
    UNTIL("In post until", false, 1, 10),
    /** Such as {@code 01/08/2026 to 14/08/2026}, separated by semicolons. */
    AWAY("Away", false, 100, 30),
    /** Such as {@code ehc-plan-audit until 31/12/2026}, separated by semicolons. */
    TRAINED("Trained", false, 50, 63),
    /** Phases, needs, separated by semicolons. */
    SKILLS("Skills", false, 50, 100);

    private final String heading;
    private final boolean required;
    private final int most;
    private final int longest;

    PeopleColumn(String heading, boolean required, int most, int longest) {
        this.heading = heading;
        this.required = required;
        this.most = most;
        this.longest = longest;
    }

    String heading() {
        return heading;
    }

    /** How many values a cell may hold. */
    int most() {
        return most;
    }

    /** How many characters a value may have. */
    int longest() {
        return longest;
    }

    /** All of them, as first rows are matched with. */
    static List<Column> all() {
        return Stream.of(values())
                .map(one -> new Column(one.heading, one.name(), RegisterLayout.Kind.TEXT, one.required, Set.of()))
                .toList();
    }
}
