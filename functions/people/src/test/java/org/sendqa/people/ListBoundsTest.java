package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.people.Lists.errors;
import static org.sendqa.people.Lists.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.RetryLater;
import org.sendqa.people.TakePeople.Taken;
import org.sendqa.testing.InMemoryPeople;

/** What is more than can be kept keeps everybody out before anything is written. */
class ListBoundsTest {

    private static final String HEADER =
            "Person,Name,E-mail,Roles,Agency,Locality,Setting,Line manager,Away,Trained,Skills";

    private static final String GOOD = "one,Sample One,one@example.org,auditor,,,,,,,";

    private final InMemoryPeople people = InMemoryPeople.with(Lists.OFFICER);
    private final List<String> opened = new ArrayList<>();
    private final TakePeople takePeople = Lists.taker(people, opened::add);

    @ParameterizedTest
    @CsvSource({
        "0, Person, 63",
        "1, Name, 200",
        "2, E-mail, 254",
        "3, Roles, 63",
        "4, Agency, 100",
        "5, Locality, 100",
        "6, Setting, 200",
        "7, Line manager, 63",
        "10, Skills, 100"
    })
    void aTextThatIsTooLongKeepsEverybodyOutAndIsToldWithWhatIsAllowed(int column, String heading, int most) {
        String[] cells = "two,Sample Two,two@example.org,auditor,,,,,,,".split(",", -1);
        cells[column] = "x".repeat(1_100);
        assertThat(errors(take(GOOD, String.join(",", cells))))
                .containsExactly("Line 3, %s: '%s…' has 1,100 characters; at most %d are taken. Shorten it."
                        .formatted(heading, "x".repeat(63), most));
        assertNobodyWasTaken();
    }

    @ParameterizedTest
    @CsvSource({
        "2, E-mail, two%d@example.org, 10",
        "3, Roles, role-%d, 20",
        "8, Away, 01/01/%d to 02/01/%1$d, 100",
        "9, Trained, instrument-%d until 31/12/2026, 50",
        "10, Skills, skill %d, 50"
    })
    void tooManyOfAThingKeepEverybodyOut(int column, String heading, String value, int most) {
        String[] cells = "two,Sample Two,two@example.org,auditor,,,,,,,".split(",", -1);
        cells[column] = IntStream.range(2000, 2120).mapToObj(value::formatted).collect(Collectors.joining(";"));
        assertThat(errors(take(GOOD, String.join(",", cells))))
                .containsExactly("Line 3, %s: There are 120 values; at most %d are taken. Leave some out."
                        .formatted(heading, most));
        assertNobodyWasTaken();
    }

    @Test
    void aTextThatPeopleDoNotSeeAsItIsKeepsEverybodyOut() {
        assertThat(errors(take(GOOD, "two,Sample \u202eowT,two@example.org,auditor,,,,,,,")))
                .containsExactly("Line 3, Name: The text has a line break or a character that nobody sees."
                        + " Type it anew in one line.");
        assertNobodyWasTaken();
    }

    @Test
    void aListIsAsLongAsCanBeTakenInTimeAndNoLonger() {
        assertThat(take(rows(100))).isEqualTo(new Outcome.Done<>(new Taken(100, 0, 0, List.of())));
        assertThat(sentence(take(rows(101))))
                .isEqualTo("The list has more than 100 people. Cut it into several and upload them one by one, line"
                        + " managers first; whoever isn't on a list stays as they are.");
    }

    @Test
    void manyFaultsAreToldAsFarAsAnybodyReadsThem() {
        String[] rows = IntStream.range(0, 100)
                .mapToObj("p%d,,p,auditr;qa-officr,,,,,next week,,"::formatted)
                .toArray(String[]::new);
        assertThat(errors(take(rows))).hasSize(101).last().isEqualTo("There are 499 more. Put these right first.");
    }

    @Test
    void aListThatBrokeOffHalfWayGoesOnWhenItIsUploadedAgain() {
        List<String> asked = new ArrayList<>();
        TakePeople broken = Lists.taker(people, address -> {
            asked.add(address);
            if (address.startsWith("p0")) {
                throw new IllegalStateException("The pool takes nothing just now");
            }
        });
        assertThatThrownBy(() -> Lists.take(broken, HEADER, rows(3))).isInstanceOf(RetryLater.class);
        assertThat(asked).as("one that fails keeps no other back").hasSize(3);
        assertThat(take(rows(4))).isEqualTo(new Outcome.Done<>(new Taken(1, 0, 3, List.of())));
        assertThat(opened).hasSize(4);
    }

    private static String[] rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> "p%d,Sample %1$d,p%1$d@example.org,auditor,,,,,,,".formatted(at))
                .toArray(String[]::new);
    }

    private void assertNobodyWasTaken() {
        assertThat(people.all("dor")).extracting(Person::id).containsExactly(Lists.OFFICER.id());
        assertThat(opened).isEmpty();
    }

    private Outcome<Taken> take(String... rows) {
        return Lists.take(takePeople, HEADER, rows);
    }
}
