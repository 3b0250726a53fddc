package org.sendqa.packs;

import java.util.List;
import java.util.Set;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.json.Located;

/** Whether the steps of a scale fit its shape. */
final class ScaleCheck {

    private ScaleCheck() {}

    /** Refuses steps that don't fit. */
    static void fits(Located scale, Scale read, Set<String> ids) {
        boolean fits = switch (read.shape()) {
            case GRADE, MARKS -> ids.size() >= 2;
            case INCLUSION -> ids.size() == 3;
            case YES_NO -> ids.equals(Set.of("yes", "no"));
            case RAG -> read.steps().stream().map(Grade::id).toList().equals(List.of("green", "amber", "red"));
        };
        if (!fits) {
            throw scale.refused(
                    "steps",
                    switch (read.shape()) {
                        case GRADE, MARKS -> "must be two or more, best first";
                        case INCLUSION -> "must be three: wholly, partly and not there";
                        case YES_NO -> "must have the ids yes and no";
                        case RAG -> "must be green, amber and red, in this order";
                    });
        }
        if (read.steps().stream().noneMatch(Grade::passes)) {
            throw scale.refused("steps", "must hold one that passes, else no share can be counted");
        }
    }
}
