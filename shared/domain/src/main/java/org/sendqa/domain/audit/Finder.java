package org.sendqa.domain.audit;

import java.util.Locale;
import org.sendqa.domain.words.Coded;

/** Who found that an audit can't stand, so that the history shows whether people declare or are found out. */
public enum Finder implements Coded {
    /** The auditor, by declaring. */
    AUDITOR,
    OFFICER,
    MODERATOR,
    /** Somebody who worked on the case. */
    CONTRIBUTOR,
    FAMILY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
