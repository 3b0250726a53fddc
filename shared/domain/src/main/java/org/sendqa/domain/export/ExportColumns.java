package org.sendqa.domain.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.expression.Expression;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.Tool;
import org.sendqa.domain.register.CellText;

/**
 * Says which columns an export has: the audit's key, then one for each question, headed by its words, or three of a
 * question for dates: when it was due, when it was done, and the reason.
 */
public final class ExportColumns {

    /** The field that holds the audit's key; no question has an empty id. */
    static final String KEY = "";

    /** What a heading ends with where a question has a column for each part of its answer. */
    private static final List<String> PARTS = List.of("due", "done", "reason");

    private ExportColumns() {}

    /** The columns of an instrument's answers; one that must be answered in every audit can't be missing. */
    public static List<Column> of(Tool tool, Instrument form) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(tool.key(), KEY, true));
        Map<String, String> given = tool.form(form.id()).headings();
        form.sections()
                .forEach(section -> section.questions().forEach(question -> {
                    String heading =
                            Optional.ofNullable(given.get(question.id())).orElseGet(() -> heading(form, question));
                    boolean always = section.when().equals(Expression.TRUE) && isAlwaysRequired(question);
                    columns(question, heading, always).forEach(columns::add);
                }));
        return List.copyOf(columns);
    }

    /** The field of a part of a question's answer. */
    static String part(Question question, String part) {
        return "%s.%s".formatted(question.id(), part);
    }

    private static Stream<Column> columns(Question question, String heading, boolean required) {
        return question.kind() instanceof Kind.Dates
                ? PARTS.stream().map(part -> column("%s: %s".formatted(heading, part), part(question, part), false))
                : Stream.of(column(heading, question.id(), required));
    }

    /** The question's words, and its id where another question has the same words. */
    private static String heading(Instrument form, Question question) {
        long same = form.questions().stream()
                .filter(other -> CellText.folded(other.words()).equals(CellText.folded(question.words())))
                .count();
        return same == 1 ? question.words() : "%s (%s)".formatted(question.words(), question.id());
    }

    private static boolean isAlwaysRequired(Question question) {
        return question.asking().when().equals(Expression.TRUE)
                && question.asking().required().equals(Expression.TRUE);
    }

    private static Column column(String heading, String field, boolean required) {
        return new Column(heading, field, RegisterLayout.Kind.TEXT, required, Set.of());
    }
}
