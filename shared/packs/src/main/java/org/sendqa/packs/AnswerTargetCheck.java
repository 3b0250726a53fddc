package org.sendqa.packs;

import java.util.List;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;

/** Whether each question whose answers are held against a target is answered on a scale of the activity's form. */
final class AnswerTargetCheck {

    private AnswerTargetCheck() {}

    static List<String> faults(String place, Activity activity, Pack pack) {
        List<String> asked = pack.instruments().stream()
                .filter(form -> form.id().equals(activity.instrument()))
                .flatMap(form -> form.questions().stream())
                .filter(question -> question.kind() instanceof Kind.Scaled)
                .map(question -> question.id())
                .toList();
        return activity.target().answers().stream()
                .map(Activity.OfAnswers::question)
                .filter(question -> !asked.contains(question))
                .map(question -> "%s names the question '%s', which the form %s doesn't ask on a scale"
                        .formatted(place, question, activity.instrument()))
                .toList();
    }
}
