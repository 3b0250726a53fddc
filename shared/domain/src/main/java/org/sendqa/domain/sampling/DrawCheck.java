package org.sendqa.domain.sampling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws each stratum of a certificate again and compares. */
final class DrawCheck {

    private DrawCheck() {}

    /** The first thing that differs, in a sentence. */
    static Optional<String> fault(Certificate certificate) {
        TicketBox tickets = new TicketBox(certificate.seed().text());
        return strataOutOfOrder(certificate.strata())
                .or(() -> drawnFromTwice(certificate.strata()))
                .or(() -> certificate.strata().stream()
                        .flatMap(stratum -> redone(tickets, stratum).stream())
                        .findFirst());
    }

    private static Optional<String> strataOutOfOrder(List<StratumDraw> strata) {
        List<String> keys = strata.stream().map(StratumDraw::canonicalKey).toList();
        return outOfOrder(keys)
                .map(index -> "The strata aren't in the order of their keys, or one is listed twice: see strata[%d], %s"
                        .formatted(index, strata.get(index).name()));
    }

    private static Optional<String> drawnFromTwice(List<StratumDraw> strata) {
        Map<String, String> seen = new HashMap<>();
        for (StratumDraw stratum : strata) {
            for (String id : stratum.frame()) {
                String before = seen.put(id, stratum.name());
                if (before != null) {
                    return Optional.of(
                            "%s stands in the frames twice: in %s and in %s".formatted(id, before, stratum.name()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> redone(TicketBox tickets, StratumDraw stratum) {
        Optional<Integer> outOfOrder = outOfOrder(stratum.frame());
        if (outOfOrder.isPresent()) {
            return Optional.of("The frame of %s isn't in UTF-8 byte order: see %s at place %d"
                    .formatted(stratum.name(), stratum.frame().get(outOfOrder.get()), outOfOrder.get() + 1));
        }
        if (stratum.size() != stratum.selected().size()) {
            return Optional.of("%s says size %d, but %d are selected"
                    .formatted(
                            stratum.name(), stratum.size(), stratum.selected().size()));
        }
        StratumDraw again = StratumDraw.of(
                tickets,
                stratum.place(),
                stratum.frame(),
                stratum.size(),
                stratum.reserves().size());
        return differs(stratum.name(), "selected", stratum.selected(), again.selected())
                .or(() -> differs(stratum.name(), "reserves", stratum.reserves(), again.reserves()));
    }

    private static Optional<String> differs(String stratum, String list, List<Ticket> written, List<Ticket> drawn) {
        if (written.size() > drawn.size()) {
            return Optional.of("%s lists %d %s, but its frame has only %d for them"
                    .formatted(stratum, written.size(), list, drawn.size()));
        }
        return IntStream.range(0, written.size())
                .filter(index -> !written.get(index).equals(drawn.get(index)))
                .mapToObj(index -> "%s lists %s among %s at place %d, but the seed gives %s"
                        .formatted(stratum, shown(written.get(index)), list, index + 1, shown(drawn.get(index))))
                .findFirst();
    }

    private static String shown(Ticket ticket) {
        return "%s with ticket %s".formatted(ticket.id(), ticket.number());
    }

    /** The first place whose text doesn't come after the one before it. */
    private static Optional<Integer> outOfOrder(List<String> texts) {
        return IntStream.range(1, texts.size())
                .filter(index -> Utf8Order.BYTES.compare(texts.get(index - 1), texts.get(index)) >= 0)
                .boxed()
                .findFirst();
    }
}
