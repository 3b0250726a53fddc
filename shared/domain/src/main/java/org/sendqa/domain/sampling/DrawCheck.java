package org.sendqa.domain.sampling;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws each stratum of a certificate again and compares. */
final class DrawCheck {

    private DrawCheck() {}

    /** The first thing that differs, in a sentence. */
    static Optional<String> fault(Certificate certificate) {
        return strataOutOfOrder(certificate.strata())
                .or(() -> drawnFromTwice(certificate.strata()))
                .or(() -> certificate.strata().stream()
                        .flatMap(stratum ->
                                redone(new TicketBox(certificate.seed().text()), stratum).stream())
                        .findFirst());
    }

    private static Optional<String> strataOutOfOrder(List<StratumDraw> strata) {
        List<String> keys = strata.stream().map(StratumDraw::canonicalKey).toList();
        return inOrder(keys)
                ? Optional.empty()
                : Optional.of("The strata aren't in the order of their keys, or one is listed twice");
    }

    private static Optional<String> drawnFromTwice(List<StratumDraw> strata) {
        Set<String> seen = new HashSet<>();
        return strata.stream()
                .flatMap(stratum -> stratum.frame().stream())
                .filter(id -> !seen.add(id))
                .findFirst()
                .map("%s stands in the frames twice"::formatted);
    }

    private static Optional<String> redone(TicketBox tickets, StratumDraw stratum) {
        if (!inOrder(stratum.frame())) {
            return Optional.of("The frame of %s isn't in UTF-8 byte order".formatted(stratum.name()));
        }
        if (stratum.size() != stratum.selected().size()) {
            return Optional.of("%s says size %d, but %d are selected"
                    .formatted(
                            stratum.name(), stratum.size(), stratum.selected().size()));
        }
        StratumDraw again = StratumDraw.of(
                tickets,
                stratum.key(),
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

    private static boolean inOrder(List<String> texts) {
        return IntStream.range(1, texts.size())
                .allMatch(index -> Utf8Order.BYTES.compare(texts.get(index - 1), texts.get(index)) < 0);
    }
}
