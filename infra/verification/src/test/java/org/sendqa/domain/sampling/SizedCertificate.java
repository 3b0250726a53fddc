package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sendqa.domain.json.Digest;

/** A plain certificate of any size. */
public final class SizedCertificate {

    private SizedCertificate() {}

    /** So many cases spread over so many strata, one drawn and one in reserve from each. */
    public static Certificate of(int cases, int strata) {
        Seed seed = new Seed("dor", "ehc-plan-audits/team-managers", "2026-04", "314159");
        TicketBox tickets = new TicketBox(seed.text());
        List<StratumDraw> drawn = StratumDraw.byKey(IntStream.range(0, strata).mapToObj(stratum -> {
            List<String> frame = IntStream.range(0, cases)
                    .filter(number -> number % strata == stratum)
                    .mapToObj(number -> Digest.hex("case " + number).substring(0, 24))
                    .toList();
            return StratumDraw.of(tickets, Cell.of(Map.of("cell", "Cell " + stratum)), frame, 1, 1);
        }));
        Instant at = Instant.parse("2026-04-01T03:00:00Z");
        List<Certificate.Source> sources = List.of(new Certificate.Source(Digest.of("snapshot"), at, true));
        return new Certificate(seed, sources, Digest.of("design"), drawn, new TreeMap<>(), List.of());
    }
}
