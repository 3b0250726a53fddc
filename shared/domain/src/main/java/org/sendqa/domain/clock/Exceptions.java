package org.sendqa.domain.clock;

import java.util.List;
import java.util.Optional;

/**
 * Where a register records that a limit need not be kept. Nothing is excused that isn't recorded: a school's holiday
 * alone stops no clock.
 *
 * @param ground the field of the ground
 * @param from the date field of the first day on which it held
 * @param to the date field of the last one
 * @param grounds those that the law knows
 */
public record Exceptions(String ground, String from, String to, List<Ground> grounds) {

    /** A clock that nothing excuses. */
    public static final Exceptions NONE = new Exceptions("", "", "", List.of());

    /** Copies the grounds. */
    public Exceptions {
        grounds = List.copyOf(grounds);
    }

    /** The ground of an id, if the law knows it. */
    Optional<Ground> find(String id) {
        return grounds.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What a case has on record; one without a first day is no record. */
    Optional<Exemption> recorded(Recorded facts) {
        return Optional.ofNullable(facts.attributes().get(ground))
                .flatMap(this::find)
                .flatMap(known -> facts.on(from)
                        .map(first -> new Exemption(known, first, facts.on(to).orElse(null))));
    }
}
