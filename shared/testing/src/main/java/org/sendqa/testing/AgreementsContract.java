package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.ACTIVITY;
import static org.sendqa.testing.Fixtures.AUTHORITY;
import static org.sendqa.testing.SampleCycles.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.sharing.Level;
import org.sendqa.domain.sharing.Terms;

/** What every implementation of {@link Agreements} keeps to. Each test starts without any agreement. */
public interface AgreementsContract {

    /** What was agreed with a forum on the sample activity. */
    Terms TERMS = new Terms(
            "forum",
            Set.of(ACTIVITY, "another"),
            Level.REDACTED,
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2027, 3, 31),
            Optional.of(LocalDate.of(2026, 3, 1)));

    /** The first agreement with the forum. */
    Agreement AGREEMENT = Agreement.recorded(AUTHORITY, TERMS, 1, event("recorded"));

    /** The agreements under test. */
    Agreements agreements();

    @Test
    default void anAgreementIsReadBackAndIsItsAuthoritysAlone() {
        assertThat(agreements().keep(AGREEMENT, event("recorded"))).isTrue();
        assertThat(agreements().of(AUTHORITY)).containsExactly(AGREEMENT);
        assertThat(agreements().find(AUTHORITY, "forum-1")).contains(AGREEMENT);
        assertThat(agreements().of("bir")).isEmpty();
    }

    @Test
    default void anAgreementThatWasWithdrawnStaysOnRecordBesideTheNext() {
        agreements().keep(AGREEMENT, event("recorded"));
        Agreement withdrawn = AGREEMENT.withdrawn(event("withdrawn"));
        Agreement next = Agreement.recorded(AUTHORITY, TERMS, 2, event("recorded"));
        assertThat(agreements().keep(withdrawn, event("withdrawn"))).isTrue();
        assertThat(agreements().keep(next, event("recorded"))).isTrue();
        assertThat(agreements().of(AUTHORITY)).containsExactly(withdrawn, next);
    }

    @Test
    default void whoeverComesSecondChangesNothing() {
        agreements().keep(AGREEMENT, event("recorded"));
        assertThat(agreements().keep(AGREEMENT, event("recorded"))).isFalse();
        Agreement withdrawn = AGREEMENT.withdrawn(event("withdrawn"));
        agreements().keep(withdrawn, event("withdrawn"));
        assertThat(agreements().keep(withdrawn, event("withdrawn"))).isFalse();
        assertThat(agreements().of(AUTHORITY)).containsExactly(withdrawn);
    }
}
