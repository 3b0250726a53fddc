package org.sendqa.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.Audience;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Deadlines;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.Framework;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.time.Window;

/** A small framework for tests: one authority with six localities, one activity with two draws, one instrument. */
public final class Fixtures {

    /** The authority of every fixture. */
    public static final String AUTHORITY = "dor";

    /** The pack's digest. */
    public static final String PACK_DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    /** The activity's id. */
    public static final String ACTIVITY = "ehc-plan-audits";

    /** The draw that comes first. */
    public static final String TEAM_MANAGERS = "team-managers";

    /** The draw that comes second. */
    public static final String PROVISION_LEADS = "provision-leads";

    /** The role that audits the first draw. */
    public static final String TEAM_MANAGER = "team-manager";

    /** The role that audits the second draw. */
    public static final String PROVISION_LEAD = "provision-lead";

    /** Six localities that exist nowhere. */
    public static final List<String> LOCALITIES = List.of("Ash", "Beech", "Cedar", "Elm", "Hazel", "Oak");

    private Fixtures() {}

    /** A pack with {@link #anEhcPlanActivity()}, {@link SampleInstrument#anInstrument()}, {@link SampleClock}. */
    public static Pack aPack() {
        return new Pack(
                AUTHORITY,
                "Sample Council",
                PACK_DIGEST,
                LOCALITIES,
                List.of(aRegisterLayout()),
                AcademicCalendar.NONE,
                List.of(anEhcPlanActivity()),
                List.of(SampleInstrument.anInstrument()),
                List.of(SampleClock.aPlanClock()),
                Framework.NONE);
    }

    /** Monthly, one plan for each locality and draw; due ten working days after allocation, closing five later. */
    public static Activity anEhcPlanActivity() {
        return new Activity(
                ACTIVITY,
                "EHC plan audits",
                Status.LIVE,
                Timing.monthly(14),
                Window.months("finalised", 2),
                12,
                List.of(
                        aDraw(TEAM_MANAGERS, "Team Manager audits", TEAM_MANAGER, false),
                        aDraw(PROVISION_LEADS, "Provision Lead audits", PROVISION_LEAD, true)),
                SampleInstrument.ID,
                new Deadlines(3, 10, 5, 3, 3, 2),
                new Target(8, 10, "80% of audits are Good or better"),
                new Audience(List.of("head-of-service")),
                List.of(new Note("Provision Leads audit monthly", Basis.ASSUMED, "DOR-34")));
    }

    /** The pack with other draws than its own. */
    public static Pack aPack(List<DrawPlan> draws) {
        Pack pack = aPack();
        return new Pack(
                pack.authority(),
                pack.name(),
                pack.digest(),
                pack.localities(),
                pack.registers().getFirst(),
                pack.calendar(),
                List.of(drawing(draws, anEhcPlanActivity())),
                pack.instruments());
    }

    private static Activity drawing(List<DrawPlan> draws, Activity own) {
        return new Activity(
                own.entry(),
                own.window(),
                own.repeatMonths(),
                draws,
                own.instrument(),
                own.deadlines(),
                own.target(),
                own.audience(),
                own.notes());
    }

    /** The cycle of April 2026. */
    public static CycleRef aCycleRef() {
        return new CycleRef(AUTHORITY, ACTIVITY, "2026-04");
    }

    private static DrawPlan aDraw(String id, String title, String role, boolean auditsOwnLocality) {
        AllocationPlan allocation =
                auditsOwnLocality ? AllocationPlan.of(role, 2) : AllocationPlan.of(role, 2, Bar.OWN_LOCALITY);
        return new DrawPlan(id, title, SamplePlan.each("locality", 1), 2, allocation);
    }

    private static RegisterLayout aRegisterLayout() {
        return new RegisterLayout(
                List.of(
                        new Column("Case number", "caseNumber", Kind.CASE_NUMBER, true, Set.of()),
                        new Column("Name", "name", Kind.DROPPED, false, Set.of()),
                        new Column("Locality", "locality", Kind.LOCALITY, true, Set.of()),
                        new Column("Plan finalised", "finalised", Kind.DATE, false, Set.of()),
                        new Column("Request received", SampleClock.REQUESTED, Kind.DATE, false, Set.of()),
                        new Column("Case worker", "case worker", Kind.CONTRIBUTOR, false, Set.of())),
                new BigDecimal("0.05"),
                new BigDecimal("0.80"),
                10);
    }
}
