package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Scale;

/**
 * A scale that a list of choices may turn out to be.
 *
 * @param basis how sure it is, and {@code row} of which row; the row is empty where the source states it
 */
record KnownScale(Scale scale, String basis, String row) {

    /** The choices in the order of the steps, best first, if they are these steps by name or words, and no others. */
    Optional<List<FormLine>> in(List<FormLine> choices) {
        List<FormLine> found = new ArrayList<>();
        for (Grade step : scale.steps()) {
            choices.stream().filter(choice -> is(step, choice)).findFirst().ifPresent(found::add);
        }
        boolean all =
                found.size() == choices.size() && found.size() == scale.steps().size();
        return all && found.stream().distinct().count() == found.size() ? Optional.of(found) : Optional.empty();
    }

    private static boolean is(Grade step, FormLine choice) {
        List<String> names = List.of(FormNames.alike(step.id()), FormNames.alike(step.title()));
        return names.contains(FormNames.alike(choice.text("name")))
                || names.contains(FormNames.alike(choice.text("label")));
    }
}
