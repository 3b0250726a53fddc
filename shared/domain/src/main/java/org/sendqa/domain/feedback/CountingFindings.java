package org.sendqa.domain.feedback;

import java.util.List;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.people.Person;

/** The findings that concern an author: what is still open counts as long as its audit does, as it was returned. */
public record CountingFindings(ReturnedFindings returned, Audits audits) {

    /** Those of an author, open or not. */
    public List<Findings> of(Person author) {
        return returned.ofAuthor(author.authority(), author.id()).stream()
                .filter(this::counts)
                .toList();
    }

    private boolean counts(Findings one) {
        return !one.state().isOpen()
                || audits.find(one.cycle().authority(), one.audit())
                        .filter(one::stands)
                        .isPresent();
    }
}
