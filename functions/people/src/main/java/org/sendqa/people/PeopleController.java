package org.sendqa.people;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Page;
import org.sendqa.edge.Replies;

/**
 * Tells everybody who they are here, and officers and administrators who else works here, whose lists of them it takes.
 */
@Controller("/v1/{authority}")
@SerdeImport(PersonView.class)
@SerdeImport(PersonView.Away.class)
@SerdeImport(TakePeople.Taken.class)
final class PeopleController {

    private final ListPeople listPeople;
    private final TakePeople takePeople;
    private final WhoAudits whoAudits;

    PeopleController(ListPeople listPeople, TakePeople takePeople, WhoAudits whoAudits) {
        this.listPeople = listPeople;
        this.takePeople = takePeople;
        this.whoAudits = whoAudits;
    }

    /**
     * A list of people.
     *
     * @param file a CSV file or a workbook, in base64
     */
    record PeopleWish(String file) {}

    /**
     * The caller.
     *
     * @param officer whether the caller runs the cycles
     * @param auditor whether audits may be given to the caller; others begin with what was reported
     */
    @Serdeable
    record Me(String id, String name, List<String> roles, boolean officer, boolean auditor) {}

    /**
     * Everybody, by name.
     *
     * @param next what to ask for as {@code after} to get those that follow; null if these are the last
     */
    @Serdeable
    record Everybody(List<PersonView> people, @Nullable String next) {}

    @Get("/me")
    @MayCall(Callers.ANYBODY)
    Me me(String authority, Caller caller) {
        var person = caller.person();
        List<String> roles = person.roles().stream().sorted().toList();
        return new Me(person.id(), person.name(), roles, caller.isOfficer(), whoAudits.include(person));
    }

    @Get("/people")
    @MayCall(Callers.PEOPLE_KEEPERS)
    Everybody list(String authority, Caller caller, @QueryValue(defaultValue = "") String after) {
        return Replies.reply(
                listPeople.run(caller).then(all -> Page.of(all, PersonView::id, after)),
                page -> new Everybody(page.items(), page.next()));
    }

    /** Takes a list of at most 100 people: all of them or, if one row is at fault, none. */
    @Put("/people")
    @MayCall(Callers.PEOPLE_KEEPERS)
    @RequestBody(content = @Content(schema = @Schema(implementation = PeopleWish.class)))
    TakePeople.Taken take(String authority, Caller caller, JsonBody body) {
        byte[] file = body.file();
        return Replies.reply(takePeople.run(caller, file), taken -> taken);
    }
}
