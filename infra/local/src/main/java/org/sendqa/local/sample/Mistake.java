package org.sendqa.local.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What people get wrong in a register, each so many times that the mistakes come to 44. A row with one of them is
 * refused; the rest of the row is sound.
 */
enum Mistake {
    IMPOSSIBLE_DATE(5),
    FUTURE_DATE(4),
    US_DATE_ORDER(4),
    WORDS_FOR_A_DATE(4),
    SHORT_YEAR(3),
    UNKNOWN_LOCALITY(5),
    NO_CASE_NUMBER(4),
    BLANK_CASE_NUMBER(2),
    DUPLICATE_CASE(5),
    WRONG_ADDRESS(3),
    STRAY_QUOTE(1),
    CUT_SHORT(2),
    UNQUOTED_COMMA(2);

    private final int times;

    Mistake(int times) {
        this.times = times;
    }

    /** Every mistake as often as it is made. */
    static List<Mistake> all() {
        return Arrays.stream(values())
                .flatMap(mistake -> Collections.nCopies(mistake.times, mistake).stream())
                .toList();
    }

    /**
     * The cells of a plan's row with this mistake in them.
     *
     * @param earlier a plan that stands further up in the file
     */
    List<String> in(SamplePlan plan, SamplePlan earlier) {
        List<String> row = new ArrayList<>(plan.cells());
        int year = plan.finalised().getYear();
        switch (this) {
            case IMPOSSIBLE_DATE -> row.set(Heading.FINALISED.column(), "31/02/" + year);
            case FUTURE_DATE -> row.set(Heading.FINALISED.column(), "01/12/" + (year + 20));
            case US_DATE_ORDER -> row.set(Heading.FINALISED.column(), "03/28/" + year);
            case WORDS_FOR_A_DATE -> row.set(Heading.FINALISED.column(), "awaiting panel");
            case SHORT_YEAR -> row.set(Heading.BIRTH_DATE.column(), "01/09/" + year % 100);
            case UNKNOWN_LOCALITY -> row.set(Heading.LOCALITY.column(), "Head office");
            case NO_CASE_NUMBER -> row.set(Heading.CASE_NUMBER.column(), "");
            case BLANK_CASE_NUMBER -> row.set(Heading.CASE_NUMBER.column(), Oddity.NO_BREAK_SPACE);
            case DUPLICATE_CASE -> row.set(Heading.CASE_NUMBER.column(), earlier.caseNumber());
            case WRONG_ADDRESS ->
                row.set(Heading.CASE_WORKER.column(), plan.caseWorker().replace("@", " at "));
            case STRAY_QUOTE -> row.set(Heading.TEAM_MANAGER.column(), "\"" + plan.teamManager());
            case CUT_SHORT ->
                row.subList(Heading.FINALISED.column(), row.size()).clear();
            case UNQUOTED_COMMA -> row.add(Heading.NEED.column(), "Other");
        }
        return row;
    }
}
