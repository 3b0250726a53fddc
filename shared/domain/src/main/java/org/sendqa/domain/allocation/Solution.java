package org.sendqa.domain.allocation;

import java.util.Set;
import java.util.stream.IntStream;

/** How a round is filled at the least total cost, proven before anybody sees it. */
sealed interface Solution permits Placed, Routed {

    /** The auditors that a want got. */
    IntStream filled(int want);

    /**
     * What of the others' assignments keeps an auditor from one more slot of a want, however these change hands: none
     * of it can be left out.
     */
    Set<HardRule> keeping(int want, int auditor);
}
