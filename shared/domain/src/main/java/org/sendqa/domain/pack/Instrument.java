package org.sendqa.domain.pack;

import java.util.List;
import java.util.Optional;

/**
 * The questions of an audit, in one immutable version.
 *
 * @param scale the grades, best first
 * @param sections in the order they are asked; the last question of the last one may be the overall grade
 * @param overall the id of the question whose grade is the audit's own
 */
public record Instrument(
        String id, int version, String title, List<Grade> scale, List<Section> sections, String overall) {

    /** Copies the lists. */
    public Instrument {
        scale = List.copyOf(scale);
        sections = List.copyOf(sections);
    }

    /** All questions, in order. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The grade of an id, if the scale has it. */
    public Optional<Grade> grade(String id) {
        return scale.stream().filter(grade -> grade.id().equals(id)).findFirst();
    }

    /**
     * One grade of the scale.
     *
     * @param passes whether it counts towards targets
     */
    public record Grade(String id, String title, boolean passes) {}

    /** A group of questions saved together. */
    public record Section(String id, String title, String guidance, List<Question> questions) {

        /** Copies the questions. */
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question.
     *
     * @param descriptors what each grade looks like here, by the scale's order; empty for texts
     * @param limit the most characters a text may have, 0 for grades
     * @param notApplicable whether the auditor may say that it doesn't apply
     */
    public record Question(
            String id,
            String words,
            Kind kind,
            List<String> descriptors,
            int limit,
            boolean required,
            boolean notApplicable) {

        /** Copies the descriptors. */
        public Question {
            descriptors = List.copyOf(descriptors);
        }
    }

    /** How a question is answered. */
    public enum Kind {
        GRADE,
        TEXT
    }
}
