package org.sendqa.domain.sharing;

import java.util.List;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.people.Person;

/**
 * Who from outside may take part in what.
 *
 * @param pack says of whom an agreement is asked
 * @param agreements all of its authority
 */
public record Sharing(Pack pack, List<Agreement> agreements) {

    /** Copies the agreements. */
    public Sharing {
        agreements = List.copyOf(agreements);
    }

    /** Under the agreements that are on record now; they are read only where the pack asks for any. */
    public static Sharing under(Pack pack, Agreements agreements) {
        boolean asks = !pack.framework().participants().partners().isEmpty();
        return new Sharing(pack, asks ? agreements.of(pack.authority()) : List.of());
    }

    /** What lets somebody take part in an activity. */
    public Permission of(Person person, Activity activity) {
        Way way = pack.wayToPapers(activity, person);
        return new Permission(pack.framework().participants().partnersOf(person).stream()
                .map(partner -> ground(partner, activity, way))
                .toList());
    }

    private Permission.Ground ground(Partner partner, Activity activity, Way way) {
        return new Permission.Ground(
                partner,
                agreements.stream()
                        .filter(one -> one.isFor(partner.id(), activity.id(), way))
                        .toList());
    }
}
