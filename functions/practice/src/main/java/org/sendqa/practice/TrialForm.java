package org.sendqa.practice;

import java.util.HashMap;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.FilledForm;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.practice.InventedCase;
import org.sendqa.domain.practice.Practisers;

/**
 * The form of a practice with its invented case.
 *
 * @param facts those of the case that the activity's register could hold
 */
record TrialForm(Instrument form, InventedCase invented, Map<String, String> facts) {

    static TrialForm of(Practisers may, InventedCases cases) {
        InventedCase invented = cases.of(may.activity().subject());
        return new TrialForm(may.form(), invented, invented.factsIn(may.pack().registerOf(may.activity())));
    }

    /** The form with what was saved. */
    FilledForm filled(Map<String, Draft> drafts) {
        Map<String, Answer> given = new HashMap<>();
        drafts.values().forEach(draft -> given.putAll(draft.answers()));
        return FilledForm.of(form, given, facts);
    }

    /** The grade of a filled form; empty where it asks for none. */
    String grade(FilledForm filled) {
        return filled.answers().get(form.overall()) instanceof Answer.Graded(String grade) ? grade : "";
    }
}
