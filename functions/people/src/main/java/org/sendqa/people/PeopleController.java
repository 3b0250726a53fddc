package org.sendqa.people;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Tells everybody who they are here, and officers who else works here. */
@Controller("/v1/{authority}")
@SerdeImport(PersonView.class)
@SerdeImport(PersonView.Away.class)
final class PeopleController {

    private final ListPeople listPeople;

    PeopleController(ListPeople listPeople) {
        this.listPeople = listPeople;
    }

    /**
     * The caller.
     *
     * @param officer whether the caller runs the cycles
     */
    @Serdeable
    record Me(String id, String name, List<String> roles, boolean officer) {}

    /** Everybody, by name. */
    @Serdeable
    record Everybody(List<PersonView> people) {}

    @Get("/me")
    @MayCall(Callers.ANYBODY)
    Me me(String authority, Caller caller) {
        var person = caller.person();
        return new Me(
                person.id(), person.name(), person.roles().stream().sorted().toList(), caller.isOfficer());
    }

    @Get("/people")
    @MayCall(Callers.QA_OFFICERS)
    Everybody list(String authority, Caller caller) {
        return Replies.reply(listPeople.run(caller), Everybody::new);
    }
}
