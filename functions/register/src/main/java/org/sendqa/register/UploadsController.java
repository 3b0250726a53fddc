package org.sendqa.register;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.SerdeImport;
import java.util.List;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.MayCall;

/** What was uploaded of late, over HTTP, for officers. */
@Controller("/v1/{authority}/registers/uploads")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(UploadsView.class)
@SerdeImport(UploadsView.OfRegister.class)
@SerdeImport(UploadsView.Line.class)
final class UploadsController {

    private final ListUploads listUploads;
    private final People people;

    UploadsController(ListUploads listUploads, People people) {
        this.listUploads = listUploads;
        this.people = people;
    }

    @Get
    UploadsView list(String authority, Caller caller) {
        List<ListUploads.OfRegister> found = listUploads.run(authority, caller.now());
        return UploadsView.of(
                found, id -> people.find(authority, id).map(Person::name).orElse(id));
    }
}
