package org.sendqa.schedule;

import java.util.List;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Pack;
import org.sendqa.testing.Fixtures;

/** The sample pack with another timing, status or digest. */
final class SamplePacks {

    private SamplePacks() {}

    static Pack with(Status status) {
        Activity own = Fixtures.anEhcPlanActivity();
        return with(activity(own, status, own.timing()), Fixtures.PACK_DIGEST);
    }

    static Pack with(Timing timing) {
        return with(activity(Fixtures.anEhcPlanActivity(), Status.LIVE, timing), Fixtures.PACK_DIGEST);
    }

    static Pack as(String digest) {
        return with(Fixtures.anEhcPlanActivity(), digest);
    }

    private static Pack with(Activity activity, String digest) {
        Pack pack = Fixtures.aPack();
        return new Pack(
                pack.authority(),
                pack.name(),
                digest,
                pack.localities(),
                pack.registers().getFirst(),
                pack.calendar(),
                List.of(activity),
                pack.instruments());
    }

    private static Activity activity(Activity own, Status status, Timing timing) {
        return new Activity(
                own.id(),
                own.title(),
                status,
                timing,
                own.window(),
                own.repeatMonths(),
                own.draws(),
                own.instrument(),
                own.deadlines(),
                own.target(),
                own.audience(),
                own.notes());
    }
}
