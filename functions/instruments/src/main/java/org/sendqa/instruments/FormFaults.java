package org.sendqa.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.words.Likeness;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Why a sound form can't be the next version of an instrument, as these stand. */
record FormFaults(Standing now) {

    /** So many are told at once. */
    private static final int TOLD = 100;

    /** The refusal of a form that doesn't fit the framework, or comes under a number that is taken. */
    <T> Optional<Outcome<T>> refusal(Instrument form, Json compiled) {
        if (!now.content().instruments().contains(form.id())) {
            return Optional.of(refused(List.of(unknown(form.id()))));
        }
        int next = now.next(form.id());
        if (form.version() != next) {
            return Optional.of(Outcome.refused(Refusal.NOT_NOW, number(form, next)));
        }
        List<String> faults = now.content().faultsWith(compiled);
        return faults.isEmpty() ? Optional.empty() : Optional.of(refused(faults));
    }

    /** Nothing is stored of a faulty workbook. */
    static <T> Outcome<T> refused(List<String> faults) {
        List<String> told = new ArrayList<>(faults.subList(0, Math.min(TOLD, faults.size())));
        if (faults.size() > TOLD) {
            told.add("There are %,d more. Put these right first.".formatted(faults.size() - TOLD));
        }
        return new Outcome.Refused<>(
                Refusal.INCOMPLETE,
                "Nothing of it was stored. Put this right in the workbook and upload it again.",
                told);
    }

    private String unknown(String id) {
        List<String> known = now.content().instruments().stream().sorted().toList();
        return "Sheet settings, column form_id: the framework has no instrument '%s'%s"
                .formatted(
                        id,
                        Likeness.nearest(id, known)
                                .map("; did you mean '%s'?"::formatted)
                                .orElseGet(() -> "; write one of " + String.join(", ", known)));
    }

    private String number(Instrument form, int next) {
        String taken = next > form.version() ? taken(form, next) : "The next version of '%s' is %d. Write that";
        return taken.formatted(form.id(), next) + " into the sheet settings and upload it again.";
    }

    private String taken(Instrument form, int next) {
        return now.uploaded().findWithdrawn(form.id(), next - 1).isPresent()
                ? "Version %d of '%%s' was withdrawn, and its number isn't used again. Write version %%d"
                        .formatted(next - 1)
                : "Version %d of '%%s' is in force, and audits rest on it. Write version %%d".formatted(next - 1);
    }
}
