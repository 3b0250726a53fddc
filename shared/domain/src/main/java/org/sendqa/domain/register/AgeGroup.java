package org.sendqa.domain.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The age groups that stand in a snapshot instead of birth dates: the age bands of schools and colleges in England, up
 * to 25, when a plan ends at the latest (Children and Families Act 2014, section 46).
 */
enum AgeGroup {
    UNDER_FIVE("under 5", 4),
    PRIMARY("5 to 10", 10),
    SECONDARY("11 to 15", 15),
    SIXTEEN("16 to 19", 19),
    TWENTY("20 to 25", 25);

    private final String words;
    private final int oldest;

    AgeGroup(String words, int oldest) {
        this.words = words;
        this.oldest = oldest;
    }

    /** The group's name on a day; empty for somebody older than 25 years. */
    static Optional<String> of(LocalDate birthDate, LocalDate day) {
        long age = ChronoUnit.YEARS.between(birthDate, day);
        for (AgeGroup group : values()) {
            if (age <= group.oldest) {
                return Optional.of(group.words);
            }
        }
        return Optional.empty();
    }
}
