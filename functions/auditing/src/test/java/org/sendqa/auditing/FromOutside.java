package org.sendqa.auditing;

import java.util.List;
import java.util.Set;
import org.sendqa.domain.pack.Framework;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Participants;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;

/** A pack some of whose roles are held by people from outside. */
final class FromOutside {

    private FromOutside() {}

    static Pack pack(List<String> roles) {
        Framework none = Framework.NONE;
        return ChangedPacks.with(
                new Framework(
                        none.version(),
                        none.programme(),
                        new Participants(Set.copyOf(roles), Set.copyOf(roles), Set.of(), List.of()),
                        none.bodies(),
                        none.escalations(),
                        none.tools(),
                        none.safeguarding(),
                        none.gaps(),
                        none.questions()),
                Fixtures.aPack());
    }
}
