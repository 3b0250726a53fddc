package org.sendqa.people;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mail domains that are the council's own: their people sign in with the council's accounts, and nobody's word but
 * the council's counts for an address in them.
 *
 * @param names such as {@code council.example.org}; none where no council's accounts are taken
 */
record CouncilDomains(Set<String> names) {

    /** Reads what the template passes in: names with commas between them. */
    static CouncilDomains of(String list) {
        return new CouncilDomains(Stream.of(list.split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether an address, in lower case, is in exactly one of them; a domain below one is another. */
    boolean holds(String address) {
        return names.contains(address.substring(address.lastIndexOf('@') + 1));
    }
}
