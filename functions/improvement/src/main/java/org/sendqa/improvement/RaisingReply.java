package org.sendqa.improvement;

import java.util.List;
import org.sendqa.domain.pack.Safeguarding;

/**
 * What an auditor sees before raising something.
 *
 * @param routes the authority's own, which come first
 * @param raised what was raised in this audit so far
 */
public record RaisingReply(List<RouteReply> routes, List<RaisedReply> raised) {

    /**
     * A service to turn to.
     *
     * @param phone empty, with {@code web}, where the authority's source doesn't say how to reach it
     */
    public record RouteReply(String title, String purpose, String phone, String web) {

        static RouteReply of(Safeguarding.Route route) {
            return new RouteReply(route.title(), route.purpose(), route.phone(), route.web());
        }
    }
}
