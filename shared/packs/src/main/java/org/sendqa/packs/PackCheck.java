package org.sendqa.packs;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;

/** What must hold between the parts of a pack; each fault is a sentence that begins with its place. */
final class PackCheck {

    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    private final Pack pack;
    private final List<String> faults = new ArrayList<>();

    private PackCheck(Pack pack) {
        this.pack = pack;
    }

    static List<String> faults(Pack pack) {
        PackCheck check = new PackCheck(pack);
        check.register();
        for (int index = 0; index < pack.activities().size(); index++) {
            check.activity(
                    "framework.activities[%d]".formatted(index),
                    pack.activities().get(index));
        }
        return List.copyOf(check.faults);
    }

    private void register() {
        long caseNumbers = pack.register().columns().stream()
                .filter(column -> column.kind() == RegisterLayout.Kind.CASE_NUMBER)
                .count();
        unless(caseNumbers == 1, "authority.register.columns must hold exactly one CASE_NUMBER");
        distinct("authority.localities", pack.localities());
        distinct(
                "authority.register.columns",
                pack.register().columns().stream().map(Column::heading).toList());
    }

    private void activity(String place, Activity activity) {
        Set<String> fields =
                pack.register().columns().stream().map(Column::field).collect(toSet());
        unless(fields.contains(activity.window().event()), place + ".window.event is no field of the register");
        unless(
                pack.instruments().stream().anyMatch(one -> one.id().equals(activity.instrument())),
                place + ".instrument is in no file of the folder instruments");
        asksSomething(place, activity);
        int day = activity.cadence().dayOfMonth();
        unless(day >= 1 && day <= LAST_DAY_OF_EVERY_MONTH, place + ".cadence.dayOfMonth must be 1 to 28");
        unless(!activity.audience().roles().isEmpty(), place + ".audience must name a role");
        distinct(
                place + ".draws",
                activity.draws().stream().map(Activity.DrawPlan::id).toList());
        new SampleCheck(pack, (where, fault) -> faults.add(where + " " + fault)).draws(place + ".draws", activity);
        activity.draws()
                .forEach(draw -> faults.addAll(AllocationPlanCheck.faults(place + ".draws", draw.allocation())));
    }

    private void asksSomething(String place, Activity activity) {
        unless(
                activity.status() != Activity.Status.LIVE
                        || pack.instruments().stream()
                                .filter(one -> one.id().equals(activity.instrument()))
                                .allMatch(Instrument::hasQuestions),
                place + ".instrument asks nothing yet, so the activity can't be live");
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
