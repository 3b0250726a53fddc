package org.sendqa.people;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.CellText;

/** Invoked by an administrator with a list of people. */
@SerdeImport(ForAllocation.class)
@SerdeImport(ForAllocation.Absence.class)
public class ImportPeopleHandler
        extends MicronautRequestHandler<ImportPeopleHandler.PeopleList, ImportPeopleHandler.Imported> {

    /** Whom to add or replace. */
    @Serdeable
    public record PeopleList(String authority, List<Entry> people) {}

    /**
     * One of them.
     *
     * @param subject the sign-in account's {@code sub}; may be left out, then an address suffices
     * @param emails the first is written to; all of them name the person in registers
     * @param locality empty for somebody who works in none
     * @param allocation what the allocation of audits asks; may be left out
     */
    @Serdeable
    public record Entry(
            String id,
            String name,
            @Nullable String subject,
            List<String> emails,
            Set<String> roles,
            String locality,
            String agency,
            @Nullable ForAllocation allocation) {

        ListedPerson in(String authority) {
            List<String> addresses = emails.stream().map(CellText::address).toList();
            String account = Objects.requireNonNullElse(subject, "").strip();
            Particulars particulars = allocation == null ? Particulars.NONE : allocation.particulars();
            return new ListedPerson(
                    new Person(authority, id, name, account, addresses, roles, locality, agency, particulars),
                    allocation == null ? List.of() : allocation.caseNumbers());
        }
    }

    /**
     * What became of it.
     *
     * @param imported all of them, or 0
     * @param faults a sentence for each, at most so many as anybody reads; empty when all were imported
     * @param notes what to look at though it was imported: interests in cases that no register has
     */
    @Serdeable
    public record Imported(String authority, int imported, List<String> faults, List<String> notes) {}

    @Inject
    ImportPeople importPeople;

    @Override
    public Imported execute(PeopleList list) {
        List<ListedPerson> people =
                list.people().stream().map(entry -> entry.in(list.authority())).toList();
        ImportPeople.Outcome outcome = importPeople.importAll(list.authority(), people);
        int imported = outcome.faults().isEmpty() ? people.size() : 0;
        return new Imported(list.authority(), imported, outcome.faults(), outcome.notes());
    }
}
