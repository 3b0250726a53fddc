package org.sendqa.local.sample;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * A made-up child, the same in all registers of an authority.
 *
 * @param number from 1; those with a plan come first
 * @param place stands for where the child lives
 */
record SampleChild(int number, boolean hasPlan, LocalDate born, int place) {

    private static final LocalDate AGES_AS_AT = LocalDate.of(2026, 9, 1);
    private static final int YOUNGEST = 4;
    private static final int OLDEST = 21;
    private static final int DAYS_IN_YEAR = 365;
    private static final int PLACES = 5040;

    static SampleChild of(int number, boolean hasPlan, SampleSeed seed) {
        RandomGenerator random = seed.random("child", number);
        int age = YOUNGEST + random.nextInt(OLDEST - YOUNGEST);
        LocalDate born = AGES_AS_AT.minusYears(age).minusDays(random.nextInt(DAYS_IN_YEAR));
        return new SampleChild(number, hasPlan, born, random.nextInt(PLACES));
    }

    /** A day on which the child could have had advice or a plan: not before the second birthday. */
    LocalDate notBefore(LocalDate day) {
        LocalDate second = born.plusYears(2);
        return day.isBefore(second) ? second : day;
    }

    /** The council's number of the child's case. */
    String caseNumber() {
        return "SAMPLE-%06d".formatted(number * 37 + 100_000);
    }
}
