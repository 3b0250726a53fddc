package org.sendqa.auditing;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Framework;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.Tool;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleInstrument;

/** The sample pack, but for its activity, which is answered in another tool. */
final class Elsewhere {

    static final Tool TOOL = new Tool(
            "office-forms",
            "Office Forms",
            "Audit key",
            List.of(new Tool.Form(SampleInstrument.anInstrument().id(), Map.of(), Map.of("Fine", "good"))));

    private Elsewhere() {}

    static Pack pack() {
        Pack pack = Fixtures.aPack();
        Framework none = Framework.NONE;
        Framework described = new Framework(
                none.version(),
                none.programme(),
                none.participants(),
                none.bodies(),
                none.escalations(),
                List.of(TOOL),
                none.safeguarding(),
                none.gaps(),
                none.questions());
        List<Activity> activities =
                pack.activities().stream().map(Elsewhere::answeredThere).toList();
        return ChangedPacks.with(described, ChangedPacks.with(activities, pack));
    }

    private static Activity answeredThere(Activity activity) {
        return new Activity(
                answeredThere(activity.entry()),
                activity.window(),
                activity.repeatMonths(),
                activity.draws(),
                activity.instrument(),
                activity.deadlines(),
                activity.target(),
                activity.audience(),
                activity.notes());
    }

    private static ProgrammeEntry answeredThere(ProgrammeEntry entry) {
        return new ProgrammeEntry(
                entry.id(),
                entry.title(),
                entry.kind(),
                entry.status(),
                entry.lead(),
                entry.participants(),
                entry.subject(),
                entry.timing(),
                entry.after(),
                entry.to(),
                TOOL.id(),
                entry.papers(),
                entry.findings(),
                entry.basis(),
                entry.rows());
    }
}
