package org.sendqa.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Telling;

/**
 * A concern as its auditor sees it afterwards.
 *
 * @param acknowledgedAt when one of those told took it up; null before
 * @param told as what those told are told, each once; never their names
 */
public record RaisedReply(
        String concern,
        String kind,
        String raisedAt,
        String state,
        @Nullable String acknowledgedAt,
        List<String> told) {

    static RaisedReply of(Concern concern) {
        return new RaisedReply(
                concern.header().id(),
                concern.header().kind().code(),
                concern.header().origin().at().toString(),
                concern.state(),
                concern.receipt().map(taken -> taken.at().toString()).orElse(null),
                concern.told().stream().map(Telling::as).distinct().toList());
    }
}
