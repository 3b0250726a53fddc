package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.json.Digest;

/** Draws of any design: no stratum or several, of none, one or many cases, by one attribute or more. */
public final class RandomCertificate {

    private static final Instant AT = Instant.parse("2026-04-01T05:00:00Z");

    private final Random random;
    private final RandomTexts texts;

    /** Certificates by chance. */
    public RandomCertificate(Random random) {
        this.random = random;
        this.texts = new RandomTexts(random);
    }

    /** The next certificate, valid and with events. */
    public Certificate next() {
        Seed seed = new Seed(texts.line(), texts.line(), texts.line(), texts.line());
        TicketBox tickets = new TicketBox(seed.text());
        List<StratumDraw> strata =
                StratumDraw.byKey(IntStream.range(0, random.nextInt(7)).mapToObj(_ -> stratum(tickets)));
        SortedMap<String, Integer> excluded = new TreeMap<>();
        IntStream.range(0, random.nextInt(4)).forEach(_ -> excluded.put(reason(), 1 + random.nextInt(5_000)));
        return new Certificate(
                seed, sources(), Digest.of(texts.line()), strata, excluded, new RandomEvents(random, AT).of(strata));
    }

    private String reason() {
        List<Exclusion> all = List.of(Exclusion.values());
        return all.get(random.nextInt(all.size())).code();
    }

    private StratumDraw stratum(TicketBox tickets) {
        SortedMap<String, String> key = new TreeMap<>();
        key.put(texts.line(), texts.another());
        IntStream.range(0, random.nextInt(3)).forEach(_ -> key.put(texts.line(), texts.line()));
        int cases = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextInt(40);
        List<String> frame =
                new ArrayList<>(Stream.generate(texts::another).limit(cases).toList());
        Collections.shuffle(frame, random);
        return StratumDraw.of(tickets, Cell.of(key), frame, random.nextInt(6), random.nextInt(4));
    }

    private List<Certificate.Source> sources() {
        Certificate.Source first = new Certificate.Source(
                Digest.of(texts.line()), AT.minusSeconds(1 + random.nextInt(9)), random.nextBoolean());
        Certificate.Source second =
                new Certificate.Source(Digest.of(texts.line()), AT.minusNanos(random.nextInt(1_000_000_000)), true);
        return List.of(first, second);
    }
}
