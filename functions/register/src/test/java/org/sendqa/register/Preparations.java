package org.sendqa.register;

import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.register.PrepareUpload.Prepared;

/** What came of asking where to put a file. */
final class Preparations {

    private Preparations() {}

    /** The upload that was prepared. */
    static String upload(Outcome<Prepared> outcome) {
        return switch (outcome) {
            case Outcome.Done<Prepared>(Prepared prepared) -> prepared.upload();
            case Outcome.Refused<Prepared> refused -> throw new AssertionError(refused);
        };
    }

    /** Why none was: the kind of refusal, and its sentence. */
    static String refusal(Outcome<Prepared> outcome, Refusal kind) {
        return outcome instanceof Outcome.Refused<Prepared> refused && refused.kind() == kind
                ? refused.sentence()
                : "not refused so: " + outcome;
    }
}
