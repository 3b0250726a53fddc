package org.sendqa.schedule;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle.Announced;
import org.sendqa.domain.cycle.Cycle.Header;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.register.AuthorityKeys;

/**
 * Makes the first state of every cycle, and with it the hash of the public value that its draws will reveal, unless
 * that is thrown for all of them once their register is in.
 *
 * @param keys make the public values
 */
public record Announcement(AuthorityKeys keys) {

    /**
     * A cycle as it is announced.
     *
     * @param rationale why a person opens it; empty if it comes round by itself
     */
    Announced of(Pack pack, CycleRef ref, LocalDate opensOn, String rationale, Event event) {
        boolean isCommitted = PublicValue.isCommitted(pack.activity(ref.activity()));
        String publicValue = keys.of(ref.authority()).publicValue(ref.activity(), ref.period());
        return new Announced(new Header(
                ref,
                pack.digest(),
                opensOn,
                isCommitted ? Digest.of(publicValue) : "",
                event.at(),
                rationale,
                Revision.NONE.after(event)));
    }
}
