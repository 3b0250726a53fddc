package org.sendqa.local.sample;

import java.util.Arrays;
import java.util.List;

/** The columns of a sample register, in their order. */
enum Heading {
    CASE_NUMBER("Case number"),
    FIRST_NAME("First name"),
    LAST_NAME("Last name"),
    BIRTH_DATE("Date of birth"),
    LOCALITY("Locality"),
    NEED("Primary need"),
    PLACEMENT("Placement"),
    FINALISED("Plan finalised"),
    PLAN_TYPE("Plan type"),
    CASE_WORKER("Case worker"),
    TEAM_MANAGER("Team manager"),
    CONTRIBUTORS("Contributors");

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    /** Where it stands in a row, from 0. */
    int column() {
        return List.of(values()).indexOf(this);
    }

    /** The file's first row. */
    static List<String> row() {
        return Arrays.stream(values()).map(heading -> heading.words).toList();
    }
}
