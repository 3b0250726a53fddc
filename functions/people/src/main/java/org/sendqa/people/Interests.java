package org.sendqa.people;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.domain.register.TypedNumber;

/** Turns the case numbers that people declare an interest in into the keys of those cases, and keeps only these. */
final class Interests {

    /** After every register there will be. */
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** How many somebody may declare. */
    private static final int MOST = 100;

    private final AuthorityKeys keys;
    private final Packs packs;
    private final Snapshots snapshots;

    /**
     * Keys interests.
     *
     * @param keys make the case keys
     * @param packs say which registers an authority has
     * @param snapshots say whose cases are in them
     */
    Interests(AuthorityKeys keys, Packs packs, Snapshots snapshots) {
        this.keys = keys;
        this.packs = packs;
        this.snapshots = snapshots;
    }

    /** Somebody as they are kept: with keys in place of numbers. */
    Person keyed(ListedPerson listed) {
        Set<String> children = listed.interests().stream()
                .flatMap(number -> child(listed, number).stream())
                .collect(Collectors.toSet());
        return listed.person().interestedIn(children);
    }

    /**
     * What can be no case number, told by whose it is and its place in the list: the number itself is never repeated.
     */
    List<String> faults(ListedPerson listed) {
        if (listed.interests().size() > MOST) {
            return List.of("%s has %,d interests in cases; at most %d are taken. Leave some out."
                    .formatted(
                            Shown.of(listed.person().id()), listed.interests().size(), MOST));
        }
        return sentences(
                listed,
                number -> child(listed, number).isEmpty(),
                "Interest %d of %s is no case number: it is empty, too long, or holds a character nobody sees."
                        + " Type it as the council's own system has it.");
    }

    /** Which interests no register knows as it came in last; they count all the same. */
    List<String> unknown(String authority, List<ListedPerson> list) {
        if (list.stream().allMatch(one -> one.interests().isEmpty())) {
            return List.of();
        }
        Set<String> known = children(authority);
        return list.stream()
                .flatMap(one -> sentences(
                        one,
                        number -> child(one, number).filter(known::contains).isEmpty(),
                        "Interest %d of %s is in no register as it came in last. It is kept, since the case may come"
                                + " later; check that the number is the council's own and spelt right.")
                        .stream())
                .toList();
    }

    private static List<String> sentences(ListedPerson listed, Predicate<String> which, String sentence) {
        return IntStream.range(0, listed.interests().size())
                .filter(place -> which.test(listed.interests().get(place)))
                .mapToObj(place ->
                        sentence.formatted(place + 1, Shown.of(listed.person().id())))
                .toList();
    }

    private Optional<String> child(ListedPerson listed, String number) {
        return new TypedNumber(number).caseKey(keys.of(listed.person().authority()));
    }

    private Set<String> children(String authority) {
        Set<String> children = new HashSet<>();
        packs.current(authority).registers().stream()
                .map(register -> new RegisterRef(authority, register.subject()))
                .flatMap(this::newest)
                .forEach(snapshot -> snapshots.read(
                        authority, snapshot.digest(), subject -> children.add(SubjectKeys.child(subject.caseKey()))));
        return children;
    }

    private Stream<Snapshot> newest(RegisterRef register) {
        List<Snapshot> all = snapshots.between(register, Instant.EPOCH, EVER);
        return all.isEmpty() ? Stream.empty() : Stream.of(all.getLast());
    }
}
