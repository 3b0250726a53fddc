package org.sendqa.domain.clock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold within a clock's template, before it is asked about any case. */
public final class TemplateCheck {

    private final ClockTemplate template;
    private final List<String> faults = new ArrayList<>();

    private TemplateCheck(ClockTemplate template) {
        this.template = template;
    }

    /** Everything wrong with a template, each a sentence that begins with the place, such as {@code milestones[2]}. */
    public static List<String> faults(ClockTemplate template) {
        TemplateCheck check = new TemplateCheck(template);
        check.names();
        for (int index = 0; index < template.milestones().size(); index++) {
            check.milestone(
                    "milestones[%d]".formatted(index), template.milestones().get(index));
        }
        return List.copyOf(check.faults);
    }

    private void names() {
        Set<String> names = new HashSet<>();
        Stream.concat(
                        template.anchors().stream().map(Anchor::id),
                        template.milestones().stream().map(Milestone::id))
                .filter(name -> !names.add(name))
                .forEach(name -> faults.add(
                        "milestones name '%s' twice; anchors and milestones need names of their own".formatted(name)));
        unless(!template.anchors().isEmpty(), "anchors must name what time runs from");
        unless(!template.milestones().isEmpty(), "milestones must name a step");
    }

    private void milestone(String place, Milestone milestone) {
        Limit limit = milestone.limit();
        unless(
                limit.weeks() >= 1 && limit.weeks() <= Limit.MOST_WEEKS,
                "%s.weeks must be 1 to %d".formatted(place, Limit.MOST_WEEKS));
        unless(
                template.start(limit).isPresent(),
                "%s.from names '%s', which is no anchor and no milestone of this clock".formatted(place, limit.from()));
        unless(!waitsForItself(milestone), place + ".from makes the milestone wait for itself");
        unless(
                milestone.kind() != Kind.STATUTORY || !milestone.law().isEmpty(),
                place + ".law must say where a STATUTORY limit stands");
        milestone.excusedBy().stream()
                .filter(ground -> template.exceptions().find(ground).isEmpty())
                .forEach(ground -> faults.add("%s.excusedBy names '%s', which is no ground of this clock's exceptions"
                        .formatted(place, ground)));
    }

    private boolean waitsForItself(Milestone milestone) {
        Set<String> seen = new HashSet<>();
        Optional<Milestone> next = Optional.of(milestone);
        while (next.isPresent()) {
            if (!seen.add(next.get().id())) {
                return true;
            }
            next = template.milestone(next.get().limit().from());
        }
        return false;
    }

    private void unless(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
