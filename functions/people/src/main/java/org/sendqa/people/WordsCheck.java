package org.sendqa.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.words.Meant;

/**
 * Says which roles, localities, agencies and instruments of a list the authority's pack doesn't know: whoever holds one
 * could do nothing with it. What the pack has no list of isn't asked, nor what somebody has already: packs change.
 *
 * @param here everybody of the authority
 * @param asked the columns that are held against the pack
 */
record WordsCheck(Pack pack, List<Person> here, Set<PeopleColumn> asked) {

    /** The authority itself, which no pack has to list. */
    private static final String COUNCIL = "council";

    List<String> faults(List<OnList> list) {
        Map<String, OnList> before = here.stream().collect(Collectors.toMap(Person::id, OnList::of));
        return asked.stream()
                .sorted()
                .flatMap(column -> list.stream().flatMap(one -> unknown(one, before.get(one.id()), column)))
                .toList();
    }

    private Set<String> known(PeopleColumn column) {
        return switch (column) {
            case ROLES ->
                with(
                        pack.framework().participants().roles(),
                        Person.QA_OFFICER,
                        Person.BUSINESS_SUPPORT,
                        Person.ADMINISTRATOR);
            case AGENCY -> with(pack.framework().participants().agencies().keySet(), COUNCIL);
            case LOCALITY -> Set.copyOf(pack.localities());
            case TRAINED -> pack.instruments().stream().map(Instrument::id).collect(Collectors.toSet());
            case PERSON, NAME, EMAIL, SETTING, MANAGER, STAND_IN, FROM, UNTIL, AWAY, SKILLS -> Set.of();
        };
    }

    /** What a pack lists and what every authority has; nothing where it lists nothing. */
    private static Set<String> with(Set<String> listed, String... everywhere) {
        Set<String> all = new TreeSet<>(listed);
        if (!all.isEmpty()) {
            all.addAll(List.of(everywhere));
        }
        return all;
    }

    private Stream<String> unknown(OnList one, @Nullable OnList before, PeopleColumn column) {
        Set<String> known = known(column);
        List<String> had = before == null ? List.of() : before.values(column);
        return one.values(column).stream()
                .filter(value -> !known.isEmpty() && !value.isBlank())
                .filter(value -> !known.contains(value) && !had.contains(value))
                .map(value -> one.fault(column, unknown(value, known)));
    }

    private static String unknown(String value, Set<String> known) {
        String meant = Meant.by(value, known);
        return "'%s' isn't known here%s%s".formatted(value, meant, meant.endsWith("?") ? "" : ".");
    }
}
