package org.sendqa.auditing;

import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.Tool;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;

/** Shows an auditor the whole of one audit: form, drafts, and what may be known of the case. */
public final class ReadAudit {

    private final Audits audits;
    private final Packs packs;
    private final CaseFacts facts;

    ReadAudit(Audits audits, Packs packs, CaseFacts facts) {
        this.audits = audits;
        this.packs = packs;
        this.facts = facts;
    }

    /**
     * An audit as its auditor sees it.
     *
     * @param form in the version the cycle began under
     * @param tool where it is answered, if that isn't here
     * @param drafts by section, as last saved
     */
    public record View(
            Audit audit, Instrument form, Optional<Tool> tool, Map<String, Draft> drafts, CaseFacts.Facts facts) {}

    /** Reads a person's own audit. */
    public Outcome<View> run(Person person, String audit) {
        return new OwnAudits(audits)
                .find(person, audit)
                .<Outcome<View>>map(found -> new Outcome.Done<>(view(found)))
                .orElseGet(OwnAudits::unknown);
    }

    private View view(Audit audit) {
        Audit.Header header = audit.header();
        String authority = header.cycle().authority();
        Pack pack = packs.byDigest(authority, header.packDigest());
        Instrument form = pack.instrument(header.instrument());
        Optional<Tool> tool = pack.toolOf(pack.activity(header.cycle().activity()));
        return new View(audit, form, tool, audits.drafts(authority, audit.id()), facts.of(audit));
    }
}
