package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.clock.Anchor;
import org.sendqa.domain.clock.Applies;
import org.sendqa.domain.clock.ClockTemplate;
import org.sendqa.domain.clock.Exceptions;
import org.sendqa.domain.clock.Ground;
import org.sendqa.domain.clock.Milestone;
import org.sendqa.domain.clock.TemplateCheck;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.pack.Where;

/** Whether a pack's clocks hold together and read only what its register records. */
final class ClockCheck {

    private final Pack pack;
    private final List<String> faults = new ArrayList<>();
    private final WordCheck words;

    private ClockCheck(Pack pack) {
        this.pack = pack;
        this.words = new WordCheck(pack, (place, fault) -> faults.add(place + " " + fault));
    }

    static List<String> faults(Pack pack) {
        ClockCheck check = new ClockCheck(pack);
        for (int index = 0; index < pack.clocks().size(); index++) {
            check.clock(
                    "clocks.clocks[%d].".formatted(index),
                    pack.clocks().get(index).template());
        }
        return check.faults;
    }

    private void clock(String place, ClockTemplate clock) {
        TemplateCheck.faults(clock).forEach(fault -> faults.add(place + fault));
        applies(place, clock.applies());
        List<Anchor> anchors = clock.anchors();
        for (int index = 0; index < anchors.size(); index++) {
            date(
                    "%sanchors[%d].date".formatted(place, index),
                    anchors.get(index).date());
        }
        List<Milestone> milestones = clock.milestones();
        for (int index = 0; index < milestones.size(); index++) {
            String here = "%smilestones[%d].".formatted(place, index);
            date(here + "date", milestones.get(index).date());
            applies(here, milestones.get(index).applies());
        }
        if (!clock.exceptions().grounds().isEmpty()) {
            exceptions(place + "exceptions.", clock.exceptions());
        }
    }

    private void applies(String place, Applies applies) {
        values(place + "when", applies.when());
        values(place + "unless", applies.unless());
    }

    private void exceptions(String place, Exceptions exceptions) {
        date(place + "from", exceptions.from());
        date(place + "to", exceptions.to());
        List<String> grounds = exceptions.grounds().stream().map(Ground::id).toList();
        values(place + "grounds", new TreeMap<>(Map.of(exceptions.ground(), grounds)));
    }

    private void values(String place, SortedMap<String, List<String>> values) {
        words.values(place, new Where(values));
    }

    private void date(String place, String field) {
        boolean known = pack.register().columns().stream()
                .anyMatch(column -> column.kind() == Kind.DATE && column.field().equals(field));
        if (!known) {
            faults.add("%s names '%s', which is no DATE field of the register".formatted(place, field));
        }
    }
}
