package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.expression.Expression;
import org.sendqa.domain.expression.Operand;
import org.sendqa.domain.expression.Type;
import org.sendqa.domain.expression.Vocabulary;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Question.Asking;
import org.sendqa.domain.instrument.QuestionTypes;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.json.Located;

/** Reads the questions that somebody wrote, one after the other, so that conditions only look back. */
final class QuestionReader {

    private static final List<String> FIELDS = List.of(
            "id",
            "words",
            "guidance",
            "kind",
            "scale",
            "descriptors",
            "options",
            "limit",
            "least",
            "most",
            "due",
            "questions",
            "required",
            "notApplicable",
            "when",
            "evidence");
    private static final String EVIDENCE = "-evidence";

    private final List<Scale> scales;
    private final Faults faults;
    private Vocabulary vocabulary = ConditionReader.OF_A_CASE;

    QuestionReader(List<Scale> scales, Faults faults) {
        this.scales = scales;
        this.faults = faults;
    }

    /** The names that a condition may use now. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A question, and the one for its evidence where that is asked. */
    List<Question> read(Located question) {
        return faults.attempt(() -> known(question)).orElseGet(List::of);
    }

    private List<Question> known(Located json) {
        Fields.only(json, FIELDS);
        String id = Ids.of(json);
        if (vocabulary.questions().containsKey(id)) {
            throw json.refused("id", "'%s' is asked twice; give the second another id".formatted(id));
        }
        Question question =
                new Question(id, json.text("words"), Fields.text(json, "guidance"), kind(json), asking(json));
        vocabulary = vocabulary.and(id, QuestionTypes.of(question, scales));
        if (json.find("evidence").isEmpty()) {
            return List.of(question);
        }
        vocabulary = vocabulary.and(id + EVIDENCE, new Type.Text());
        return List.of(question, evidence(json, question));
    }

    private Kind kind(Located json) {
        Kind kind = json.text("kind").equals("GROUP") ? entries(json) : new KindReader(scales).read(json);
        if (kind instanceof Kind.Dates(Kind.Due(String after, int _)) && !after.isEmpty()) {
            due(json, after);
        }
        return kind;
    }

    /** The questions of an entry are known within it only. */
    private Kind entries(Located json) {
        Vocabulary outside = vocabulary;
        List<Question> questions = json.list("questions").stream()
                .flatMap(question -> read(question).stream())
                .toList();
        vocabulary = outside;
        return new Kind.Entries(questions, KindReader.most(json));
    }

    private void due(Located json, String after) {
        Set<String> dates = vocabulary.questions().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Type.Day || entry.getValue() instanceof Type.Dates)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!dates.contains(after)) {
            throw json.member("due")
                    .refused(
                            "after",
                            "names '%s', which is no date asked before%s"
                                    .formatted(after, Fields.meant(after, List.copyOf(dates))));
        }
    }

    private Asking asking(Located json) {
        boolean scaled = List.of("GRADE", "INCLUSION", "YES_NO", "RAG", "MARKS").contains(json.text("kind"));
        return new Asking(
                ConditionReader.read(json, "when", Expression.TRUE, vocabulary),
                ConditionReader.read(json, "required", scaled ? Expression.TRUE : Expression.FALSE, vocabulary),
                Fields.flag(json, "notApplicable"));
    }

    /** Words of the document, which must be given with the highest and with the lowest grade. */
    private Question evidence(Located json, Question question) {
        if (!(question.kind() instanceof Kind.Scaled(String id, var _))) {
            throw json.refused("evidence", "is asked for questions on a scale only");
        }
        List<Grade> steps = scales.stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow()
                .steps();
        Operand answer = new Operand.Answer(question.id(), "");
        Expression ends = new Expression.In(
                answer, List.of(steps.getFirst().id(), steps.getLast().id()));
        Expression given =
                new Expression.In(answer, steps.stream().map(Grade::id).toList());
        return new Question(
                question.id() + EVIDENCE,
                "Which words of the document show this? Leave out names.",
                "",
                new Kind.Text(json.number("evidence")),
                new Asking(given, ends, false));
    }
}
