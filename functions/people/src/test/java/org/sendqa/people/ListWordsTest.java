package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.people.Lists.errors;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.people.TakePeople.Taken;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SamplePeople;

/** Words that the authority's pack doesn't know, and line managers who lead nowhere. */
class ListWordsTest {

    private final InMemoryPeople people = InMemoryPeople.with(Lists.OFFICER);
    private final TakePeople takePeople = Lists.taker(people, _ -> {});

    @Test
    void aRoleThatNobodyCouldActInIsRefusedWithWhatWasMeant() {
        assertThat(errors(take("one,Sample One,one@example.org,team-manger,,,,")))
                .containsExactly("Line 2, Roles: 'team-manger' isn't known here; did you mean 'team-manager'?");
        assertThat(errors(take("one,Sample One,one@example.org,auditor;QA-officer,,,,")))
                .containsExactly("Line 2, Roles: 'QA-officer' isn't known here; did you mean 'qa-officer'?");
    }

    @Test
    void whatIsLikeNothingIsRefusedWithWhatThereIs() {
        assertThat(errors(take("one,Sample One,one@example.org,auditor,Atlantis,nobody,nonsense until 31/12/2026,")))
                .containsExactly(
                        "Line 2, Agency: 'nobody' isn't known here; there is council, forum, health.",
                        "Line 2, Locality: 'Atlantis' isn't known here; there is Ash, Beech, Cedar, Elm, Hazel, Oak.",
                        "Line 2, Trained: 'nonsense' isn't known here; there is ehc-plan.");
    }

    @Test
    void whatIsKnownOrLeftEmptyIsTaken() {
        assertThat(take(
                        "one,Sample One,one@example.org,business-support,,,,",
                        "two,Sample Two,two@example.org,auditor,Ash,council,ehc-plan until 31/12/2026,one"))
                .isEqualTo(new Outcome.Done<>(new Taken(2, 0, 0, List.of())));
    }

    @Test
    void whatSomebodyHasAlreadyIsTakenThoughThePackHasChanged() {
        people.keep(person("one", "Sunken City", Particulars.NONE));
        assertThat(take("one,Sample 1,one@example.org,auditor,Sunken City,,,"))
                .isEqualTo(new Outcome.Done<>(new Taken(0, 1, 0, List.of())));
        assertThat(errors(take("two,Sample 2,two@example.org,auditor,Sunken City,,,")))
                .hasSize(1);
    }

    @Test
    void theAdministratorsWordsAreHeldAgainstThePackToo() {
        InMemoryPacks packs = new InMemoryPacks(Lists.pack());
        ImportPeople importPeople = new ImportPeople(
                people,
                packs,
                new Interests(
                        _ -> {
                            throw new IllegalStateException("No case is asked for");
                        },
                        packs,
                        new InMemorySnapshots()),
                new OpenAccounts(_ -> {}, CouncilDomains.of("")));
        List<ListedPerson> list = List.of(new ListedPerson(person("one", "Atlantis", Particulars.NONE), List.of()));
        assertThat(importPeople.importAll("dor", list).faults())
                .containsExactly(
                        "one, Locality: 'Atlantis' isn't known here; there is Ash, Beech, Cedar, Elm, Hazel, Oak.");
        assertThat(people.find("dor", "one")).isEmpty();
    }

    @Test
    void lineManagersWhoGoRoundInACircleAreRefused() {
        String first = "c1,Sample 1,c1@example.org,auditor,,,,c2";
        assertThat(errors(take(first, "c2,Sample 2,c2@example.org,auditor,,,,c1")))
                .containsExactly("Line managers go round in a circle: c1, c2 and again c1. Give one of them somebody"
                        + " else or nobody.");
        take("c2,Sample 2,c2@example.org,auditor,,,,c3", "c3,Sample 3,c3@example.org,auditor,,,,", first);
        assertThat(errors(take("c3,Sample 3,c3@example.org,auditor,,,,c1")))
                .as("with those who are here already")
                .containsExactly("Line managers go round in a circle: c3, c1, c2 and again c3. Give one of them"
                        + " somebody else or nobody.");
    }

    private static Person person(String id, String locality, Particulars particulars) {
        Set<String> roles = Set.of("auditor");
        return new Person(
                Fixtures.AUTHORITY,
                id,
                "Sample Person",
                "",
                List.of(id + "@example.org"),
                roles,
                locality,
                SamplePeople.anOfficer().agency(),
                particulars);
    }

    private Outcome<Taken> take(String... rows) {
        return Lists.take(takePeople, "Person,Name,E-mail,Roles,Locality,Agency,Trained,Line manager", rows);
    }
}
