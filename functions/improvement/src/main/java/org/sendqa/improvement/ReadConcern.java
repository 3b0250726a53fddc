package org.sendqa.improvement;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.concern.Taken;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/** Shows a concern, with the auditor's words and the case's number, to those who were told of it. */
public final class ReadConcern {

    private final Concerns concerns;
    private final DrawnCases cases;
    private final ConcernViews views;

    ReadConcern(Concerns concerns, DrawnCases cases, ConcernViews views) {
        this.concerns = concerns;
        this.cases = cases;
        this.views = views;
    }

    /** Reads one. */
    public Outcome<ConcernReply> run(Caller caller, String id) {
        return new ToldConcerns(concerns).find(caller, id).then(concern -> new Outcome.Done<>(reply(concern, caller)));
    }

    private ConcernReply reply(Concern concern, Caller caller) {
        Concern.Header header = concern.header();
        return new ConcernReply(
                views.line(concern, caller.person(), caller.now()),
                header.words(),
                cases.number(concern).orElse(null),
                views.name(header.authority(), header.origin().auditor()),
                concern.receipt().map(taken -> taken(header, taken)).orElse(null),
                settled(concern),
                concern instanceof Concern.Declined declined ? declined.reason().code() : null);
    }

    private ConcernReply.@Nullable TakenReply settled(Concern concern) {
        return switch (concern) {
            case Concern.Done done -> taken(concern.header(), done.end());
            case Concern.Declined declined -> taken(concern.header(), declined.end());
            case Concern.Raised _, Concern.Told _, Concern.Acknowledged _, Concern.InHand _ -> null;
        };
    }

    private ConcernReply.TakenReply taken(Concern.Header header, Taken taken) {
        return new ConcernReply.TakenReply(
                views.name(header.authority(), taken.by()), taken.at().toString());
    }
}
