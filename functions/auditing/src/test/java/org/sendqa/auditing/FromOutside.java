package org.sendqa.auditing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Participants;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;

/** A pack some of whose roles are held by people from outside. */
final class FromOutside {

    private FromOutside() {}

    static Pack pack(List<String> roles) {
        Set<String> all = Set.copyOf(roles);
        return ChangedPacks.with(new Participants(all, all, Map.of(), List.of()), Fixtures.aPack());
    }
}
