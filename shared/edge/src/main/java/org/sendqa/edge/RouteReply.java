package org.sendqa.edge;

import java.util.List;
import org.sendqa.domain.pack.Safeguarding;

/**
 * A service to turn to when a case can't wait, as it goes out.
 *
 * @param phone empty, with {@code web}, where the authority's source doesn't say how to reach it
 */
public record RouteReply(String title, String purpose, String phone, String web) {

    /** An authority's own, the first one first. */
    public static List<RouteReply> of(Safeguarding safeguarding) {
        return safeguarding.routes().stream()
                .map(route -> new RouteReply(route.title(), route.purpose(), route.phone(), route.web()))
                .toList();
    }
}
