package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.clock.Anchor;
import org.sendqa.domain.clock.Applies;
import org.sendqa.domain.clock.ClockTemplate;
import org.sendqa.domain.clock.Exceptions;
import org.sendqa.domain.clock.Ground;
import org.sendqa.domain.clock.Milestone;
import org.sendqa.domain.clock.TemplateCheck;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PackClock;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.pack.Where;

/** Whether a pack's clocks hold together and read only what the registers they are for record. */
final class ClockCheck {

    private final RegisterLayout register;
    private final List<String> faults = new ArrayList<>();
    private final WordCheck words;

    private ClockCheck(Pack pack, RegisterLayout register) {
        this.register = register;
        this.words = new WordCheck(pack, register, (place, fault) -> faults.add(place + " " + fault));
    }

    static List<String> faults(Pack pack) {
        return IntStream.range(0, pack.clocks().size())
                .boxed()
                .flatMap(index -> faults(pack, index))
                .distinct()
                .toList();
    }

    /** Of one clock, in the registers that it is for; one that is for none is held against the first. */
    private static Stream<String> faults(Pack pack, int index) {
        PackClock clock = pack.clocks().get(index);
        List<RegisterLayout> meant =
                pack.registers().stream().filter(clock::isFor).toList();
        return (meant.isEmpty() ? pack.registers().subList(0, 1) : meant)
                .stream().flatMap(register -> {
                    ClockCheck check = new ClockCheck(pack, register);
                    check.clock("clocks.clocks[%d].".formatted(index), clock.template());
                    return check.faults.stream();
                });
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
        boolean known = register.columns().stream()
                .anyMatch(column -> column.kind() == Kind.DATE && column.field().equals(field));
        if (!known) {
            faults.add("%s names '%s', which is no DATE field of the register".formatted(place, field));
        }
    }
}
