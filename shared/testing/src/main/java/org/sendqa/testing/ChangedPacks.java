package org.sendqa.testing;

import java.util.List;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Framework;
import org.sendqa.domain.pack.Pack;

/** A pack with something else in one place. */
public final class ChangedPacks {

    private ChangedPacks() {}

    /** With other activities. */
    public static Pack with(List<Activity> activities, Pack pack) {
        return new Pack(
                pack.authority(),
                pack.name(),
                pack.digest(),
                pack.localities(),
                pack.registers(),
                pack.calendar(),
                activities,
                pack.instruments(),
                pack.clocks(),
                pack.framework());
    }

    /** With another framework. */
    public static Pack with(Framework framework, Pack pack) {
        return new Pack(
                pack.authority(),
                pack.name(),
                pack.digest(),
                pack.localities(),
                pack.registers(),
                pack.calendar(),
                pack.activities(),
                pack.instruments(),
                pack.clocks(),
                framework);
    }
}
