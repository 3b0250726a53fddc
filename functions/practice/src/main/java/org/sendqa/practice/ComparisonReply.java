package org.sendqa.practice;

import java.util.List;
import java.util.Map;

/**
 * What several people answered on the same invented case.
 *
 * @param title the activity's
 * @param facts what would be known of the case
 * @param form the questions
 * @param trials those handed in, by name
 */
public record ComparisonReply(
        String activity,
        String title,
        Map<String, String> facts,
        Map<String, Object> form,
        List<AnsweredReply> trials) {

    /** One person's answers, by question. */
    public record AnsweredReply(String name, Map<String, Object> answers) {}
}
