package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.RegisterLayout;

/** What must hold between the parts of a pack; each fault is a sentence that begins with its place. */
final class PackCheck {

    private final Pack pack;
    private final List<String> faults = new ArrayList<>();

    private PackCheck(Pack pack) {
        this.pack = pack;
    }

    static List<String> faults(Located content, Pack pack) {
        PackCheck check = new PackCheck(pack);
        check.registers(content);
        check.activities(content);
        check.faults.addAll(ClockCheck.faults(pack));
        check.faults.addAll(ToolCheck.faults(content, pack));
        return List.copyOf(check.faults);
    }

    /** Whether it is run yet or not, an activity that draws must make sense for what it draws from. */
    private void activities(Located content) {
        content.member("framework").list("activities").stream()
                .filter(Readiness::draws)
                .forEach(activity -> activity(
                        activity.path(),
                        ActivityReader.one(content, activity, List.of()),
                        SubjectReader.drawnFrom(content, activity, pack)));
    }

    private void registers(Located content) {
        distinct("authority.localities", pack.localities());
        faults.addAll(LayoutCheck.faults(content.member("authority"), pack.registers()));
    }

    private void activity(String place, Activity activity, RegisterLayout drawnFrom) {
        faults.addAll(WindowCheck.faults(place + ".window", activity.window(), drawnFrom, pack));
        unless(activity.repeatMonths() >= 0, place + ".repeatMonths must not be negative");
        unless(
                activity.timing().announceDays() >= 1,
                place + ".timing must have announceDays of 1 or more, so that a draw's secret is fixed beforehand");
        faults.addAll(AnswerTargetCheck.faults(place + ".answerTargets", activity, pack));
        faults.addAll(GivenDatesCheck.faults(place + ".timing", activity.timing(), pack.calendar()));
        unless(!activity.audience().roles().isEmpty(), place + ".audience must name a role");
        distinct(
                place + ".draws",
                activity.draws().stream().map(Activity.DrawPlan::id).toList());
        SampleCheck samples = new SampleCheck(pack, drawnFrom, (where, fault) -> faults.add(where + " " + fault));
        samples.draws(place + ".draws", activity);
        samples.papers(place + ".papers.contributions", activity);
        Set<String> further = pack.notRun().map(ProgrammeEntry::id).collect(Collectors.toSet());
        activity.draws().forEach(draw -> {
            faults.addAll(AllocationPlanCheck.faults(place + ".draws", draw, further));
            faults.addAll(SessionPlanCheck.faults(place + ".draws", draw));
        });
    }

    private void distinct(String place, List<String> values) {
        unless(Set.copyOf(values).size() == values.size(), place + " must be different from each other");
    }

    private void unless(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
