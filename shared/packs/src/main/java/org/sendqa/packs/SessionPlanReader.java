package org.sendqa.packs;

import java.util.List;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.SessionPlan;

/** Reads how a draw's cases are looked at together; roles that come for their own cases may be left out. */
final class SessionPlanReader {

    private SessionPlanReader() {}

    static SessionPlan read(Located plan) {
        Located sessions = plan.only("cases", "roles", "quorum", "ownCase");
        return new SessionPlan(
                sessions.number("cases"),
                sessions.texts("roles"),
                sessions.number("quorum"),
                sessions.find("ownCase").isPresent() ? sessions.texts("ownCase") : List.of());
    }
}
