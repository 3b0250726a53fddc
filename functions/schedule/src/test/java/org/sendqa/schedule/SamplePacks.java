package org.sendqa.schedule;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.Opening;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Framework;
import org.sendqa.domain.pack.FrameworkVersion;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.Proposal;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.Review;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.pack.SessionPlan;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.testing.ChangedPacks;
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

    /**
     * Its own activity, and beside it dip samples of two to twelve plans, as required, three days after they are asked.
     */
    static Pack withDips() {
        return withDips(new PublicValue.Committed(), ThemeRule.NONE);
    }

    /** The same, drawn by dice that are thrown once the register is in. */
    static Pack withThrownDips() {
        return withDips(new PublicValue.Thrown("the panel's chair", 10), ThemeRule.NONE);
    }

    /** The same on a theme by locality, each in its turn where that is said. */
    static Pack withThemedDips(String inTurn) {
        return withDips(new PublicValue.Committed(), new ThemeRule(List.of("locality"), true, inTurn));
    }

    private static Pack withDips(PublicValue publicValue, ThemeRule theme) {
        return with(Fixtures.PACK_DIGEST, List.of(Fixtures.anEhcPlanActivity(), dips(publicValue, theme)));
    }

    /** A pack that opens nothing before a day. */
    static Pack usedFrom(Pack pack, String day) {
        Framework none = Framework.NONE;
        LocalDate usedFrom = LocalDate.parse(day);
        Review framework = new Review("The framework", usedFrom.plusMonths(3));
        Review strategy = new Review("The strategy", usedFrom.minusDays(1));
        FrameworkVersion version = new FrameworkVersion("1", "", usedFrom, List.of(framework, strategy));
        return ChangedPacks.with(
                new Framework(
                        version,
                        none.programme(),
                        none.participants(),
                        none.bodies(),
                        none.escalations(),
                        none.tools(),
                        none.safeguarding(),
                        none.gaps(),
                        none.questions()),
                pack);
    }

    /** A pack whose framework describes an activity. */
    static Pack describing(ProgrammeEntry entry, Pack pack) {
        Framework own = pack.framework();
        return ChangedPacks.with(
                new Framework(
                        own.version(),
                        List.of(entry),
                        own.participants(),
                        own.bodies(),
                        own.escalations(),
                        own.tools(),
                        own.safeguarding(),
                        own.gaps(),
                        own.questions()),
                pack);
    }

    private static Activity dips(PublicValue publicValue, ThemeRule theme) {
        Activity own = Fixtures.anEhcPlanActivity();
        Timing timing = new Timing(new Cadence.AsRequired(), List.of(), new Opening.FirstDay(), 3, true);
        return new Activity(
                ProgrammeEntry.of("dip-samples", "Dip samples", Status.AS_REQUIRED, timing),
                own.window(),
                own.repeatMonths(),
                List.of(agreed(own.draws().getFirst(), publicValue, theme)),
                own.instrument(),
                own.deadlines(),
                own.target(),
                own.audience(),
                own.notes());
    }

    private static DrawPlan agreed(DrawPlan own, PublicValue publicValue, ThemeRule theme) {
        Quota quota = new Quota.Total(List.of(), new Amount.Agreed(2, 12), List.of());
        SamplePlan plan = new SamplePlan(quota, List.of(), List.of(), WhenShort.DRAW, publicValue);
        return new DrawPlan(
                "plans",
                "Plans of the dip",
                plan,
                own.reserves(),
                own.allocation(),
                SessionPlan.NONE,
                Proposal.NONE,
                theme);
    }

    private static Pack with(Activity activity, String digest) {
        return with(digest, List.of(activity));
    }

    private static Pack with(String digest, List<Activity> activities) {
        Pack pack = Fixtures.aPack();
        return new Pack(
                pack.authority(),
                pack.name(),
                digest,
                pack.localities(),
                pack.registers().getFirst(),
                pack.calendar(),
                activities,
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
