package org.sendqa.improvement;

import java.util.List;
import org.sendqa.edge.RouteReply;

/**
 * What an auditor sees before raising something.
 *
 * @param routes the authority's own, which come first
 * @param raised what was raised in this audit so far
 */
public record RaisingReply(List<RouteReply> routes, List<RaisedReply> raised) {}
