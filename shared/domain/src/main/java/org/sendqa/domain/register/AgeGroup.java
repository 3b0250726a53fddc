package org.sendqa.domain.register;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The age groups that stand in a snapshot instead of birth dates: the age bands of schools and colleges in England, up
 * to 25, when a plan ends at the latest (Children and Families Act 2014, section 46). Ages are as at the 31 August
 * before, as in school statistics, so that the same file gives the same snapshot all through a school year.
 */
public enum AgeGroup {
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

    /** All groups' names, youngest first. */
    public static List<String> names() {
        return Stream.of(values()).map(group -> group.words).toList();
    }

    /** The group's name in the school year of a day; empty for somebody who was older than 25 when it began. */
    static Optional<String> of(LocalDate birthDate, LocalDate day) {
        for (AgeGroup group : values()) {
            if (age(birthDate, day) <= group.oldest) {
                return Optional.of(group.words);
            }
        }
        return Optional.empty();
    }

    /** How old somebody was when the school year of a day began. */
    static long age(LocalDate birthDate, LocalDate day) {
        LocalDate august = LocalDate.of(day.getYear(), Month.AUGUST, 31);
        return ChronoUnit.YEARS.between(birthDate, day.isBefore(august) ? august.minusYears(1) : august);
    }
}
