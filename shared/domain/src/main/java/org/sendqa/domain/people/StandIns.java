package org.sendqa.domain.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom (CAP-62).
 *
 * @param byId everybody of an authority
 */
public record StandIns(Map<String, Person> byId) {

    /** Copies the people. */
    public StandIns {
        byId = Map.copyOf(byId);
    }

    /** Among all people of an authority. */
    public static StandIns among(Collection<Person> everybody) {
        return new StandIns(everybody.stream().collect(Collectors.toMap(Person::id, Function.identity())));
    }

    /**
     * Who stands in for somebody who can't act on some days: whoever they name or, while that one is away too, the next
     * in line. Empty where they can act, or nobody in line can.
     */
    public Optional<Person> of(String id, LocalDate first, LocalDate last) {
        Set<String> asked = new HashSet<>();
        Person one = byId.get(id);
        Person next = one;
        while (next != null && !next.isHere(first, last) && asked.add(next.id())) {
            next = standIn(next);
        }
        return Optional.ofNullable(next).filter(found -> !found.equals(one) && found.isHere(first, last));
    }

    private @Nullable Person standIn(Person person) {
        return byId.get(person.particulars().standIn());
    }
}
