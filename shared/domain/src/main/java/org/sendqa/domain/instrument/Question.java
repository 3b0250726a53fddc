package org.sendqa.domain.instrument;

import java.util.List;
import org.sendqa.domain.expression.Expression;

/**
 * One question.
 *
 * @param guidance what good looks like here; may be empty
 * @param kind how it is answered
 */
public record Question(String id, String words, String guidance, Kind kind, Asking asking) {

    /** A question answered with a step of a scale, always asked and required. */
    public static Question scaled(
            String id, String words, String scale, List<String> descriptors, boolean notApplicable) {
        return new Question(id, words, "", new Kind.Scaled(scale, descriptors), Asking.always(true, notApplicable));
    }

    /** A question answered in words, always asked. */
    public static Question text(String id, String words, int limit, boolean required) {
        return new Question(id, words, "", new Kind.Text(limit), Asking.always(required, false));
    }

    /**
     * When a question is asked.
     *
     * @param when otherwise it doesn't apply: it is neither shown nor counted (row WOL-058)
     * @param required whether an audit is incomplete without an answer
     * @param notApplicable whether the auditor may say that it doesn't apply
     */
    public record Asking(Expression when, Expression required, boolean notApplicable) {

        /** Asked in every case. */
        public static Asking always(boolean required, boolean notApplicable) {
            return new Asking(Expression.TRUE, required ? Expression.TRUE : Expression.FALSE, notApplicable);
        }
    }
}
