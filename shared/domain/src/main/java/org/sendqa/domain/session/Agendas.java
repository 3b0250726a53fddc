package org.sendqa.domain.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;

/**
 * Deals the cases of a round to its sessions. They are dealt like cards in the order of their slots, which is that of
 * the strata, so that each session sees a mix and no two differ by more than one case (BWD-29). A slot stays in its
 * session whoever has it and whichever case takes its place.
 */
public final class Agendas {

    private Agendas() {}

    /**
     * The sessions of a round, by draw and number; none of draws whose cases are looked at one by one.
     *
     * @param slots the round's allocation
     * @param audits all audits of the round
     */
    public static List<Agenda> of(Cycle cycle, Activity activity, List<Assignment> slots, List<Audit> audits) {
        Map<Integer, Audit> live =
                audits.stream().filter(Audit::isLive).collect(Collectors.toMap(Audit::slot, Function.identity()));
        return activity.draws().stream()
                .filter(draw -> draw.sessions().isHeld())
                .flatMap(draw -> ofDraw(cycle, draw, slots, live))
                .filter(agenda -> !agenda.cases().isEmpty())
                .toList();
    }

    private static Stream<Agenda> ofDraw(Cycle cycle, DrawPlan draw, List<Assignment> slots, Map<Integer, Audit> live) {
        List<Assignment> ofDraw = slots.stream()
                .filter(slot -> slot.draw().equals(draw.id()))
                .sorted(Comparator.comparingInt(Assignment::slot))
                .toList();
        int sessions = Math.ceilDiv(ofDraw.size(), draw.sessions().cases());
        return IntStream.rangeClosed(1, sessions)
                .mapToObj(number -> new Agenda(
                        new SessionRef(cycle.ref(), draw.id(), number),
                        sessions,
                        draw,
                        cycle.header().opensOn(),
                        IntStream.range(0, ofDraw.size())
                                .filter(place -> place % sessions == number - 1)
                                .mapToObj(ofDraw::get)
                                .flatMap(slot -> Stream.ofNullable(live.get(slot.slot())))
                                .map(AgendaCase::new)
                                .toList()));
    }
}
