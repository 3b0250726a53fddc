package org.sendqa.people;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Agreements;

/** Says which partners somebody on a list is of, with whom no agreement on sharing data holds today. */
record FromOutside(Packs packs, Agreements agreements) {

    /** A sentence for each such partner. */
    List<String> warnings(List<Person> listed, LocalDate today) {
        if (listed.isEmpty()) {
            return List.of();
        }
        String authority = listed.getFirst().authority();
        List<Partner> theirs = packs.current(authority).framework().participants().partners().stream()
                .filter(partner -> listed.stream().anyMatch(partner::has))
                .toList();
        List<Agreement> known = theirs.isEmpty() ? List.of() : agreements.of(authority);
        return theirs.stream()
                .filter(partner -> known.stream().noneMatch(one -> one.isWith(partner, today)))
                .map(partner -> "There is no agreement on sharing data with %s today, so nobody of theirs is given an"
                                .formatted(partner.title())
                        + " audit. Once it is signed, record it on the page Agreements.")
                .toList();
    }
}
