package org.sendqa.domain.report;

import java.util.List;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Scale;

/**
 * The scales a report's figures go by, side by side.
 *
 * @param overall the id of the one that the audits' own grades and the target are on; empty if audits have no grade
 */
public record Scales(String overall, List<Scale> all) {

    /** Copies the list. */
    public Scales {
        all = List.copyOf(all);
    }

    /** The scales of an instrument's questions. */
    static Scales of(Instrument instrument) {
        String overall = instrument.questions().stream()
                .filter(question -> question.id().equals(instrument.overall()))
                .map(question -> question.kind() instanceof Kind.Scaled(String scale, var _) ? scale : "")
                .findFirst()
                .orElse("");
        return new Scales(overall, FindingCount.scales(instrument));
    }

    /** The steps of a scale, best first. */
    public List<Grade> steps(String id) {
        return all.stream()
                .filter(scale -> scale.id().equals(id))
                .flatMap(scale -> scale.steps().stream())
                .toList();
    }
}
