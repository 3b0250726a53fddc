package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.AUTHORITY;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Proposed;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;
import org.sendqa.domain.instrument.UploadedVersions;

/** What every implementation of {@link InstrumentUploads} keeps to. Each test starts without any. */
public interface InstrumentUploadsContract {

    /** An upload of a plan's second version. */
    Origin SECOND = new Origin(
            "ehc-plan-audit", 2, "Plan audit", "sha256:22", "qa-officer-1", Instant.parse("2026-04-20T09:00:00Z"));

    /** The uploads under test. */
    InstrumentUploads uploads();

    @Test
    default void whereNobodyUploadedAnythingThereIsNothing() {
        assertThat(uploads().of(AUTHORITY)).isEqualTo(UploadedVersions.none(AUTHORITY));
    }

    @Test
    default void versionsAreReadBackAsTheyWereProposedApprovedAndWithdrawn() {
        UploadedVersions proposed = proposed();
        Approved approval = new Approved(SECOND, "qa-officer-2", Instant.parse("2026-04-21T09:00:00Z"));
        Event event = UploadedVersions.approved(approval);
        UploadedVersions approved = proposed.with(approval, "sha256:laid", event);
        assertThat(uploads().keep(approved, event)).isTrue();
        assertThat(uploads().of(AUTHORITY)).isEqualTo(approved);
        Withdrawn withdrawal =
                new Withdrawn(approval, "qa-officer-1", Instant.parse("2026-04-22T09:00:00Z"), "A question is missing");
        Event end = UploadedVersions.withdrawn(withdrawal);
        UploadedVersions withdrawn = approved.with(withdrawal, "", end);
        assertThat(uploads().keep(withdrawn, end)).isTrue();
        assertThat(uploads().of(AUTHORITY)).isEqualTo(withdrawn);
        assertThat(uploads().of("bir").versions()).isEmpty();
    }

    @Test
    default void whoeverComesSecondChangesNothing() {
        UploadedVersions proposed = proposed();
        Event event = UploadedVersions.proposed(SECOND);
        assertThat(uploads().keep(UploadedVersions.none(AUTHORITY).with(new Proposed(SECOND), event), event))
                .isFalse();
        assertThat(uploads().of(AUTHORITY)).isEqualTo(proposed);
    }

    private UploadedVersions proposed() {
        Event event = UploadedVersions.proposed(SECOND);
        UploadedVersions next = UploadedVersions.none(AUTHORITY).with(new Proposed(SECOND), event);
        assertThat(uploads().keep(next, event)).isTrue();
        assertThat(uploads().of(AUTHORITY)).isEqualTo(next);
        return next;
    }
}
