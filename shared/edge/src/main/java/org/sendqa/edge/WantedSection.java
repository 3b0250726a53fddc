package org.sendqa.edge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswerCheck;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.instrument.Instrument;

/**
 * A section as somebody wants it saved.
 *
 * @param answers that replace all earlier ones of the section
 * @param version the version their form was loaded with; 0 if the section was never saved
 */
public record WantedSection(String section, Map<String, Answer> answers, int version) {

    /** Copies the answers. */
    public WantedSection {
        answers = Map.copyOf(answers);
    }

    /** The draft that is to follow, if the form has the section and the answers can stand in it. */
    public Outcome<Draft> in(Instrument form, Instant now) {
        return form.sections().stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .map(one -> new AnswerCheck(form).faults(one, answers))
                .map(faults -> faults.isEmpty() ? draft(now) : faulty(faults))
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "The form has no section '%s'.".formatted(section)));
    }

    /** That the section was saved since it was loaded. */
    public static Outcome<Draft> stale() {
        return Outcome.refused(
                Refusal.STALE,
                "This section was saved elsewhere since you loaded it, perhaps in another window."
                        + " Load it again, compare, and save what should stand.");
    }

    private Outcome<Draft> draft(Instant now) {
        return new Outcome.Done<>(new Draft(section, answers, version + 1, now));
    }

    private static Outcome<Draft> faulty(List<String> faults) {
        return new Outcome.Refused<>(
                Refusal.FAULTY, "Some answers can't be saved. Nothing of this section was.", faults);
    }
}
