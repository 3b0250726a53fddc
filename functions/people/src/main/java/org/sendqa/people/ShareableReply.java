package org.sendqa.people;

import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.sharing.Level;

/**
 * An activity that may be agreed on.
 *
 * @param papers the least level that it takes: {@code anonymised}, {@code redacted} or {@code identifiable}
 */
public record ShareableReply(String activity, String title, String papers) {

    static ShareableReply of(Activity activity) {
        String least = Level.least(TermsCheck.way(activity)).code();
        return new ShareableReply(activity.id(), activity.title(), least);
    }
}
