package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.access.Looks;
import org.sendqa.domain.access.PastLooks;

/** What every implementation of the log of looks keeps to. Each test starts without any. */
public interface AccessLogContract {

    /** The log under test. */
    AccessLog log();

    /** The same, asked whether somebody has looked. */
    Looks looks();

    /** The same, read back. */
    PastLooks past();

    @Test
    default void looksAtAllPartsOfAnAuditAreReadBackTogetherTheLastOneFirst() {
        Access form = kept("audits/round-0001", "09:00:00Z");
        Access page = kept("audits/round-0001/papers/1/pages/2", "09:00:00.123Z");
        kept("audits/round-0001/papers/1/pages/2", "09:00:00.123Z");
        kept("audits/round-0002", "09:30:00Z");
        assertThat(past().of("dor", form.thing(), Access.END, 10)).containsExactly(page, form);
        assertThat(past().of("dor", form.thing(), Access.END, 1)).containsExactly(page);
        assertThat(past().of("dor", form.thing(), page.place(), 10)).containsExactly(form);
        assertThat(past().of("bir", form.thing(), Access.END, 10)).isEmpty();
    }

    @Test
    default void somebodyHasLookedOnceTheyWereShownThatVeryPartAtTheInstantOrLater() {
        Access page = kept("audits/round-0001/papers/1/pages/2", "09:00:00Z");
        assertThat(looks().haveBeen(page)).isTrue();
        assertThat(looks().haveBeen(access(page.what(), "09:00:00.001Z"))).isFalse();
        assertThat(looks().haveBeen(access("audits/round-0001/papers/1/pages/1", "08:00:00Z")))
                .isFalse();
    }

    private Access kept(String what, String time) {
        Access access = access(what, time);
        log().keep(access);
        return access;
    }

    private static Access access(String what, String time) {
        return new Access("dor", what, "team-manager-1", Instant.parse("2026-04-13T" + time));
    }
}
