package org.sendqa.domain.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a case somebody was shown, by how the API names it. */
public enum Look {
    /** The form with the case beside it. */
    FORM("audits/[^/]+"),
    /** What was handed in, as officers read it. */
    ANSWERS("audits/[^/]+/answers"),
    /** The record of its session. */
    SESSION("audits/[^/]+/session"),
    /** A page of a paper, as its auditor reads it. */
    PAGE("audits/[^/]+/papers/[^/]+/pages/[^/]+"),
    /** A page of a paper, as whoever prepares or checks it sees it. */
    PREPARED_PAGE("cycles/[^/]+/draws/[^/]+/cases/[^/]+/papers/[^/]+/pages/[^/]+"),
    /** The round with all of its cases. */
    ROUND("cycles/[^/]+"),
    /** What auditors wrote beside the overall grades of the round. */
    COMMENTS("reports/[^/]+/comments"),
    /** What was raised in an audit. */
    CONCERN("concerns/[^/]+"),
    /** What an audit found, as it went back to an author. */
    FINDINGS("findings/[^/]+/[^/]+"),
    /** Anything else. */
    OTHER(".*");

    private final Pattern names;

    Look(String names) {
        this.names = Pattern.compile(names);
    }

    /** What was looked at under a name. */
    public static Look of(String what) {
        return Arrays.stream(values())
                .filter(look -> look.names.matcher(what).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /** As the API says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
