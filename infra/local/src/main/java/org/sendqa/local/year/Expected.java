package org.sendqa.local.year;

/**
 * What a framework asks of one round, to hold against what was done.
 *
 * @param isKnown whether somebody counted it; else there is nothing to compare with
 */
record Expected(Measure of, int number, boolean isKnown) {

    /** What is counted. */
    enum Measure {
        /** Cases drawn. */
        CASES,
        /** Cases drawn that another activity goes on with. */
        HANDED_ON,
        /** Rounds that the calendar plans, of what draws nothing. */
        ROUNDS
    }

    static Expected cases(int number) {
        return new Expected(Measure.CASES, number, true);
    }

    static Expected unknown(Measure of) {
        return new Expected(of, 0, false);
    }

    /** Whether that many cases or rounds are what is asked for; nothing is asked where nobody counted. */
    boolean isMetBy(int done) {
        return !isKnown || done == number;
    }

    /** The number, empty if it isn't known. */
    String text() {
        return isKnown ? Integer.toString(number) : "";
    }
}
