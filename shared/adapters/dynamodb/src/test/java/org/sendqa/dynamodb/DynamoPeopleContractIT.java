package org.sendqa.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.PeopleContract;
import org.sendqa.testing.SamplePeople;

@ExtendWith(DynamoDbLocal.class)
class DynamoPeopleContractIT implements PeopleContract {

    private final DynamoPeople people;

    DynamoPeopleContractIT(Table table) {
        this.people = new DynamoPeople(table);
    }

    @Override
    public People people() {
        return people;
    }

    @Test
    void anAccountIsNeverTakenFromSomebodyElse() {
        people.keep(SamplePeople.anOfficer());
        String account = SamplePeople.anOfficer().subject();
        Person thief = new Person(
                "dor", "thief", "Sample Thief", account, List.of("t@example.org"), Set.of("qa-officer"), "", "council");
        assertThat(people.keep(thief)).isFalse();
        assertThat(people.find("dor", "thief")).isEmpty();
    }
}
