package org.sendqa.domain.access;

import java.util.List;

/** Reads back what {@link AccessLog} keeps of a thing. */
@FunctionalInterface
public interface PastLooks {

    /**
     * The last looks before a place, the last one first.
     *
     * @param thing an audit, a case or whatever else {@link Access#thing} names
     * @param before an {@link Access#place}, or {@link Access#END}
     * @param most how many at most
     */
    List<Access> of(String authority, String thing, String before, int most);
}
