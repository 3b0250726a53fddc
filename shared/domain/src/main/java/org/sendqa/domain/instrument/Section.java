package org.sendqa.domain.instrument;

import java.util.List;
import org.sendqa.domain.expression.Expression;

/**
 * A group of questions saved together.
 *
 * @param guidance what to read and look for
 * @param when whether its questions are asked, such as those of one theme only
 */
public record Section(String id, String title, String guidance, Expression when, List<Question> questions) {

    /** Copies the questions. */
    public Section {
        questions = List.copyOf(questions);
    }

    /** A section that is always asked. */
    public static Section of(String id, String title, String guidance, List<Question> questions) {
        return new Section(id, title, guidance, Expression.TRUE, questions);
    }
}
