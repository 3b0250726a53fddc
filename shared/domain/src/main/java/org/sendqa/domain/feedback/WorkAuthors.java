package org.sendqa.domain.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;

/** Who among an authority's people wrote what an audit of a drawn case looks at. */
public final class WorkAuthors {

    private final List<String> parts;
    private final Map<String, Person> byAddress = new HashMap<>();

    /**
     * Looks among some people.
     *
     * @param parts the contributions whose makers count as its authors, such as {@code author}
     */
    public WorkAuthors(List<String> parts, List<Person> people) {
        this.parts = List.copyOf(parts);
        people.forEach(person -> person.emails().forEach(address -> byAddress.put(address, person)));
    }

    /** Each author once; nobody where the register names none, or none who is known here. */
    public List<Person> of(DrawnCase one) {
        return one.subject().contributions().stream()
                .filter(contribution -> parts.contains(contribution.role()))
                .map(Contribution::person)
                .flatMap(address -> Stream.ofNullable(byAddress.get(address)))
                .distinct()
                .toList();
    }
}
