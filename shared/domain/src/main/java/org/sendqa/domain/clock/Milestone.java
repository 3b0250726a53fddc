package org.sendqa.domain.clock;

import java.util.List;

/**
 * A step that is due by a day.
 *
 * @param date the date field of the register that records the step
 * @param law where the limit stands, such as {@code SEND Regulations 2014, regulation 13(2)}; empty where it is no law
 * @param excusedBy the grounds on which the limit need not be kept; empty where the law knows none
 */
public record Milestone(
        String id,
        String title,
        Kind kind,
        Limit limit,
        String date,
        String law,
        Applies applies,
        List<String> excusedBy) {

    /** Copies the grounds. */
    public Milestone {
        excusedBy = List.copyOf(excusedBy);
    }
}
