package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.people.Lists.errors;

import org.junit.jupiter.api.Test;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.InMemoryPeople;

/** The column Stand-in of a list of people. */
class StandInsTest {

    private static final String HEADER = "Person,Name,E-mail,Roles,Stand-in";
    private final InMemoryPeople people = InMemoryPeople.with(Lists.OFFICER);

    @Test
    void aStandInIsKeptAndALaterListWithoutTheColumnLeavesThem() {
        assertThat(take(row("one", "two"), row("two", ""))).isInstanceOf(Outcome.Done.class);
        assertThat(standIn("one")).isEqualTo("two");
        Lists.take(Lists.taker(people, _ -> {}), "Person,Name,E-mail,Roles", "one,One,one@example.org,auditor");
        assertThat(standIn("one")).isEqualTo("two");
        assertThat(take(row("one", ""))).isInstanceOf(Outcome.Done.class);
        assertThat(standIn("one")).isEmpty();
    }

    @Test
    void whoIsNobodyHereOrThePersonThemselfIsRefusedByRowAndColumn() {
        assertThat(errors(take(row("one", "nobody"), row("two", "two"))))
                .containsExactly(
                        "Line 2, Stand-in: Nobody is called 'nobody' on this list or here. Give the id in the column"
                                + " Person, or add them.",
                        "Line 3, Stand-in: Nobody stands in for themself. Name a colleague, or nobody.");
    }

    @Test
    void aRingIsRefusedAlsoWithWhomWasListedBefore() {
        take(row("one", "two"), row("two", ""));
        assertThat(errors(take(row("two", "three"), row("three", "one"))))
                .containsExactly(
                        "Line 2, Stand-in: Stand-ins go round in a ring: two, three, one and again two. Give one of"
                                + " them somebody else or nobody.",
                        "Line 3, Stand-in: Stand-ins go round in a ring: three, one, two and again three. Give one of"
                                + " them somebody else or nobody.");
        assertThat(people.find("dor", "three")).isEmpty();
    }

    private Outcome<TakePeople.Taken> take(String... rows) {
        return Lists.take(Lists.taker(people, _ -> {}), HEADER, rows);
    }

    private static String row(String id, String standIn) {
        return "%s,Sample %s,%s@example.org,auditor,%s".formatted(id, id, id, standIn);
    }

    private String standIn(String id) {
        return people.find("dor", id).orElseThrow().particulars().standIn();
    }
}
