package org.sendqa.auditing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.sendqa.domain.pack.Instrument;

/**
 * The questions of an audit as they go out.
 *
 * @param scale the grades, best first
 * @param overall the question whose grade is the audit's own
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FormReply(
        String id, int version, String title, List<Grade> scale, List<Section> sections, String overall) {

    /** A grade to choose. */
    public record Grade(String id, String title) {}

    /** Questions that are saved together. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Section(String id, String title, String guidance, List<Question> questions) {}

    /**
     * One question.
     *
     * @param kind {@code grade} or {@code text}
     * @param descriptors what each grade looks like here, by the scale's order; empty for texts
     * @param limit the most characters a text may have, 0 for grades
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Question(
            String id,
            String words,
            String kind,
            List<String> descriptors,
            int limit,
            boolean required,
            boolean notApplicable) {}

    static FormReply of(Instrument form) {
        return new FormReply(
                form.id(),
                form.version(),
                form.title(),
                form.scale().stream()
                        .map(grade -> new Grade(grade.id(), grade.title()))
                        .toList(),
                form.sections().stream().map(FormReply::section).toList(),
                form.overall());
    }

    private static Section section(Instrument.Section section) {
        return new Section(
                section.id(),
                section.title(),
                section.guidance(),
                section.questions().stream().map(FormReply::question).toList());
    }

    private static Question question(Instrument.Question question) {
        return new Question(
                question.id(),
                question.words(),
                question.kind().name().toLowerCase(Locale.ROOT),
                question.descriptors(),
                question.limit(),
                question.required(),
                question.notApplicable());
    }
}
