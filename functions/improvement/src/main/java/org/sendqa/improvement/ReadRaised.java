package org.sendqa.improvement;

import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;
import org.sendqa.edge.RouteReply;

/** Shows an auditor the local routes, and what they raised in an audit of theirs so far. */
public final class ReadRaised {

    private final Audits audits;
    private final Concerns concerns;
    private final Rules rules;

    ReadRaised(Audits audits, Concerns concerns, Rules rules) {
        this.audits = audits;
        this.concerns = concerns;
        this.rules = rules;
    }

    /** Reads for a person's own audit. */
    public Outcome<RaisingReply> run(Person person, String audit) {
        return new OwnAudits(audits)
                .find(person, audit)
                .then(_ -> new Outcome.Done<>(reply(person.authority(), audit)));
    }

    private RaisingReply reply(String authority, String audit) {
        return new RaisingReply(
                RouteReply.of(rules.of(authority)),
                concerns.ofAudit(authority, audit).stream().map(RaisedReply::of).toList());
    }
}
