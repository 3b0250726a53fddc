package org.sendqa.papers;

import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** What whoever came second is told. */
final class Changes {

    private Changes() {}

    static <T> Outcome<T> changed() {
        return Outcome.refused(Refusal.NOT_NOW, "Somebody changed the paper at the same moment. Look at it again.");
    }
}
