package org.sendqa.domain.pack;

import java.util.List;
import java.util.Map;

/**
 * Of which cases a contribution is expected, so that one that isn't there isn't always a fault (T59).
 *
 * @param contribution as registers call it
 * @param paper which of the activity's papers it is; empty where it has none of its own
 * @param where cases that one of these picks; without any, of no case
 */
public record Expected(String contribution, String paper, List<Where> where) {

    /** Copies the list. */
    public Expected {
        where = List.copyOf(where);
    }

    /** Whether it is expected of a case with such attributes. */
    public boolean isOf(Map<String, String> attributes) {
        return where.stream().anyMatch(one -> one.picks(attributes));
    }
}
