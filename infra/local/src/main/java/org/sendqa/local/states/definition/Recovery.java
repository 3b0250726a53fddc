package org.sendqa.local.states.definition;

import java.util.List;

/** What happens when a state fails: first the retriers are asked, then the catchers, each in order. */
public record Recovery(List<Retrier> retriers, List<Catcher> catchers) {

    /** Copies both lists. */
    public Recovery {
        retriers = List.copyOf(retriers);
        catchers = List.copyOf(catchers);
    }
}
