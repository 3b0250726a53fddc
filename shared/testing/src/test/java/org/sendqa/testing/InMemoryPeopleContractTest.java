package org.sendqa.testing;

import org.sendqa.domain.people.People;

class InMemoryPeopleContractTest implements PeopleContract {

    private final InMemoryPeople people = new InMemoryPeople();

    @Override
    public People people() {
        return people;
    }
}
