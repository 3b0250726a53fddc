package org.sendqa.testing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.FindingsPlan;
import org.sendqa.domain.pack.Framework;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Participants;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.SessionPlan;
import org.sendqa.domain.pack.ThemeRule;

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

    /** With sessions on the cases of every draw of a name. */
    public static Pack meeting(SessionPlan plan, String draw, Pack pack) {
        return with(
                pack.activities().stream()
                        .map(activity -> changed(
                                activity,
                                activity.entry(),
                                activity.draws().stream()
                                        .map(one -> one.id().equals(draw) ? meeting(plan, one) : one)
                                        .toList()))
                        .toList(),
                pack);
    }

    /** A draw with sessions on its cases. */
    static DrawPlan meeting(SessionPlan plan, DrawPlan draw) {
        return new DrawPlan(
                draw.id(),
                draw.title(),
                draw.sample(),
                draw.reserves(),
                draw.allocation(),
                plan,
                draw.proposal(),
                draw.theme());
    }

    /** With a theme to be agreed for each round of its one activity. */
    public static Pack themed(ThemeRule rule, Pack pack) {
        Activity activity = pack.activities().getFirst();
        List<DrawPlan> draws = activity.draws().stream()
                .map(draw -> new DrawPlan(
                        draw.id(),
                        draw.title(),
                        draw.sample(),
                        draw.reserves(),
                        draw.allocation(),
                        draw.sessions(),
                        draw.proposal(),
                        rule))
                .toList();
        return with(List.of(drawing(draws, activity)), pack);
    }

    /** With activities whose auditors read papers. */
    public static Pack reading(List<String> papers, Pack pack) {
        return reading(new PapersPlan(papers, Way.REFERENCE, Way.BY_HAND), pack);
    }

    /** With activities whose auditors come by papers in other ways. */
    public static Pack reading(PapersPlan plan, Pack pack) {
        return entered(entry -> entry.reading(plan), pack);
    }

    /** With activities whose findings go back otherwise. */
    public static Pack returning(FindingsPlan plan, Pack pack) {
        return entered(entry -> entry.returning(plan), pack);
    }

    private static Pack entered(UnaryOperator<ProgrammeEntry> change, Pack pack) {
        return with(
                pack.activities().stream()
                        .map(activity -> changed(activity, change.apply(activity.entry()), activity.draws()))
                        .toList(),
                pack);
    }

    /** An activity with other draws. */
    public static Activity drawing(List<DrawPlan> draws, Activity activity) {
        return changed(activity, activity.entry(), draws);
    }

    private static Activity changed(Activity activity, ProgrammeEntry entry, List<DrawPlan> draws) {
        return new Activity(
                entry,
                activity.window(),
                activity.repeatMonths(),
                draws,
                activity.instrument(),
                activity.deadlines(),
                activity.target(),
                activity.audience(),
                activity.notes());
    }

    /** With activities in which others take part: roles and agencies. */
    public static Pack takingPart(List<String> participants, Pack pack) {
        return entered(entry -> takingPart(participants, entry), pack);
    }

    private static ProgrammeEntry takingPart(List<String> participants, ProgrammeEntry entry) {
        return new ProgrammeEntry(
                entry.id(),
                entry.title(),
                entry.kind(),
                entry.status(),
                entry.lead(),
                participants,
                entry.subject(),
                entry.timing(),
                entry.after(),
                entry.to(),
                entry.elsewhere(),
                entry.papers(),
                entry.findings(),
                entry.basis(),
                entry.rows());
    }

    /** With a framework that says of nothing but who takes part. */
    public static Pack with(Participants participants, Pack pack) {
        Framework none = Framework.NONE;
        return with(
                new Framework(
                        none.version(),
                        none.programme(),
                        participants,
                        none.bodies(),
                        none.escalations(),
                        none.tools(),
                        none.safeguarding(),
                        none.gaps(),
                        none.questions()),
                pack);
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
