package org.sendqa.people;

import java.util.List;
import org.sendqa.domain.sharing.Agreement;

/**
 * An agreement that holds no more.
 *
 * @param left what is open still with people who have none now, a sentence for each round
 */
record WithdrawnAgreement(Agreement agreement, List<String> left) {

    /** Copies the sentences. */
    WithdrawnAgreement {
        left = List.copyOf(left);
    }
}
