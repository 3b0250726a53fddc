package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a register says of one subject, without anything that names the child.
 *
 * @param caseKey the authority's own pseudonym of the case or of what else the row is, the same in every upload
 * @param attributes by field, such as {@code locality}, {@code need}, {@code ageGroup}, {@code placement}
 * @param dates by event, such as {@code finalised}
 * @param contributions everybody known to have had a hand in the case; may be empty
 */
public record Subject(
        String caseKey,
        Map<String, String> attributes,
        Map<String, LocalDate> dates,
        List<Contribution> contributions) {

    /** Copies the collections, sorted by field. */
    public Subject {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
        contributions = List.copyOf(contributions);
    }

    /** This subject with other contributions entered than before; what the register brought stays. */
    public Subject entered(List<Contribution> entered) {
        Stream<Contribution> brought = contributions.stream().filter(one -> !one.entered());
        List<Contribution> all = Stream.concat(brought, entered.stream()).toList();
        return new Subject(caseKey, attributes, dates, all);
    }
}
