package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What somebody might change who makes the digest anew afterwards. */
public final class Forgeries {

    private static final List<UnaryOperator<StratumDraw>> CHANGES = List.of(
            Forgeries::withAReserveInASelectedPlace,
            Forgeries::withATicketMadeUp,
            frames(frame -> frame.subList(1, frame.size())),
            frames(Forgeries::reversed),
            frames(frame -> joined(frame, frame.getFirst())),
            stratum -> new StratumDraw(
                    stratum.place(), stratum.size() - 1, stratum.frame(), stratum.selected(), stratum.reserves()));

    private Forgeries() {}

    /** A certificate once for each such change, made where somebody was drawn from two or more, and one event more. */
    public static List<Certificate> of(Certificate drawn, Random random) {
        List<Certificate> forged = new ArrayList<>(List.of(unlikelyEvent(drawn, random)));
        drawn.strata().stream()
                .filter(Forgeries::drawnWhole)
                .findFirst()
                .ifPresent(stratum -> CHANGES.forEach(change -> {
                    List<StratumDraw> strata = new ArrayList<>(drawn.strata());
                    strata.set(strata.indexOf(stratum), change.apply(stratum));
                    forged.add(with(drawn, strata, drawn.events()));
                }));
        return forged;
    }

    /** With the whole frame drawn or in reserve, any case taken out is missed. */
    private static boolean drawnWhole(StratumDraw stratum) {
        return stratum.size() > 0
                && !stratum.reserves().isEmpty()
                && stratum.size() + stratum.reserves().size() == stratum.frame().size();
    }

    private static StratumDraw withAReserveInASelectedPlace(StratumDraw stratum) {
        return new StratumDraw(
                stratum.place(),
                stratum.size(),
                stratum.frame(),
                withFirst(stratum.selected(), stratum.reserves().getFirst()),
                withFirst(stratum.reserves(), stratum.selected().getFirst()));
    }

    private static StratumDraw withATicketMadeUp(StratumDraw stratum) {
        Ticket madeUp = new Ticket(stratum.selected().getFirst().id(), "0.1");
        return new StratumDraw(
                stratum.place(),
                stratum.size(),
                stratum.frame(),
                withFirst(stratum.selected(), madeUp),
                stratum.reserves());
    }

    private static UnaryOperator<StratumDraw> frames(Function<List<String>, List<String>> change) {
        return stratum -> new StratumDraw(
                stratum.place(), stratum.size(), change.apply(stratum.frame()), stratum.selected(), stratum.reserves());
    }

    private static Certificate unlikelyEvent(Certificate drawn, Random random) {
        String id = drawn.strata().stream()
                .flatMap(stratum -> stratum.frame().stream())
                .findAny()
                .orElse("nobody");
        Instant late = Instant.parse("2030-01-01T00:00:00.5Z");
        CaseEvent event = switch (random.nextInt(3)) {
            case 0 -> new CaseEvent.Replaced(Instant.EPOCH, id, "none", "moved");
            case 1 -> new CaseEvent.Withdrawn(late, "nobody at all", "moved");
            default -> new CaseEvent.PassedOver(late, id, "moved");
        };
        return with(
                drawn,
                drawn.strata(),
                Stream.concat(drawn.events().stream(), Stream.of(event)).toList());
    }

    private static Certificate with(Certificate drawn, List<StratumDraw> strata, List<CaseEvent> events) {
        return new Certificate(drawn.seed(), drawn.snapshots(), drawn.designDigest(), strata, drawn.excluded(), events);
    }

    private static List<Ticket> withFirst(List<Ticket> list, Ticket ticket) {
        return Stream.concat(Stream.of(ticket), list.stream().skip(1)).toList();
    }

    private static List<String> joined(List<String> frame, String another) {
        return Stream.concat(frame.stream(), Stream.of(another)).toList();
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
