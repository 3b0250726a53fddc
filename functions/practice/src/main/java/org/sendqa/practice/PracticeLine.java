package org.sendqa.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity in the list of what can be practised.
 *
 * @param form the title of what its audits are asked on
 * @param state {@code none}, {@code open}, or {@code ending} while something that was tried is still to be erased
 * @param obstacle why it can't be practised, in a sentence; null if it can
 * @param openedOn the day; null unless it is open
 * @param openedBy the officer's name; likewise
 * @param lastDay after which it ends by itself; likewise
 * @param auditors those it is open for, or could be
 */
public record PracticeLine(
        String activity,
        String title,
        String form,
        String state,
        @Nullable String obstacle,
        @Nullable String openedOn,
        @Nullable String openedBy,
        @Nullable String lastDay,
        List<PractiserLine> auditors) {

    /**
     * Somebody who may practise.
     *
     * @param state {@code new}, {@code begun} or {@code submitted}
     */
    public record PractiserLine(String person, String name, String state) {}
}
