package org.sendqa.domain.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What some questions of an instrument are answered with. A scale belongs to its instrument; answers on different
 * scales are never added up or averaged (trap T01).
 *
 * @param steps best first
 */
public record Scale(String id, Shape shape, List<Grade> steps) {

    /** Copies the steps. */
    public Scale {
        steps = List.copyOf(steps);
    }

    /** The step of an id. */
    public Optional<Grade> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** What a scale looks like. */
    public enum Shape {
        /** Grades with a description of each, such as the four of school inspections. */
        GRADE,
        /** Three steps: wholly, partly or not there. */
        INCLUSION,
        /** Yes or no. */
        YES_NO,
        /** Green, amber or red. */
        RAG,
        /** A number of marks on a ladder, as families and schools agree them. */
        MARKS
    }
}
