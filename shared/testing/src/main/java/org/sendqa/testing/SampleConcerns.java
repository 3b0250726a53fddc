package org.sendqa.testing;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Kind;
import org.sendqa.domain.concern.Origin;
import org.sendqa.domain.concern.Raising;
import org.sendqa.domain.concern.Telling;
import org.sendqa.domain.history.Event;

/** Concerns raised in an audit of {@link SampleAudits}, on a Monday at ten in London. */
public final class SampleConcerns {

    /** When they were raised. */
    public static final Instant AT = SampleAudits.IN_TIME;

    /** The Team Manager of the case. */
    public static final Telling MANAGER =
            new Telling(0, "team manager", "team-manager-2", "team-manager-2@dorset.example.org");

    private SampleConcerns() {}

    /** Raised by the auditor of the first slot under a key. */
    public static Concern.Raised raised(Kind kind, String key) {
        return raising(kind, key).raised();
    }

    /** What the auditor of the first slot asks for. */
    public static Raising raising(Kind kind, String key) {
        Origin origin = Origin.in(SampleAudits.assigned(1, "team-manager-1"), AT);
        return new Raising(Fixtures.AUTHORITY, kind, origin, "Sample words", RequestKey.of(key, "body"));
    }

    /** Raised and told to the Team Manager of the case. */
    public static Concern.Told told(Kind kind, String key) {
        return raised(kind, key).told(List.of(MANAGER), new Event("told", AT, "raise-concern"));
    }
}
