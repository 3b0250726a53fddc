package org.sendqa.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.instrument.Grade;

/**
 * An activity's rounds side by side, in figures that can be drawn.
 *
 * @param title the activity's
 * @param passing which grades the shares are of; empty where nothing is graded
 * @param target the share that is aimed at, in percent; null where the framework sets none
 * @param grades the steps of the scale, best first
 * @param rounds the newest first; those on another scale have no grades here
 * @param questions those of the newest round, each followed back through the form's versions
 */
public record FiguresView(
        String title,
        String passing,
        @Nullable Double target,
        List<Step> grades,
        List<RoundFigures> rounds,
        List<QuestionFigures> questions) {

    /** Copies the lists. */
    public FiguresView {
        grades = List.copyOf(grades);
        rounds = List.copyOf(rounds);
        questions = List.copyOf(questions);
    }

    /** A step of the scale. */
    public record Step(String title, boolean passes) {

        static List<Step> of(List<Grade> scale) {
            return scale.stream()
                    .map(grade -> new Step(grade.title(), grade.passes()))
                    .toList();
        }
    }
}
