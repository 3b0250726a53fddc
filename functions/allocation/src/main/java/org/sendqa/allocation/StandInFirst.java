package org.sendqa.allocation;

import java.util.List;
import org.sendqa.domain.allocation.Held;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.StandIns;

/** Has the stand-in of whoever is away asked before all others; the rules hold for them as for anybody. */
record StandInFirst(People people) {

    /** The slots of a cycle, those whose auditor can't do them with that person's stand-in. */
    List<Held> of(String authority, List<Held> held) {
        StandIns standIns = StandIns.among(people.all(authority));
        return held.stream().map(one -> of(one, standIns)).toList();
    }

    private static Held of(Held one, StandIns standIns) {
        var work = one.slot().work();
        return one.auditor()
                .flatMap(auditor -> standIns.of(auditor, work.from(), work.until()))
                .map(standIn -> new Held(one.slot().standingIn(standIn.id()), one.auditor(), one.state()))
                .orElse(one);
    }
}
