package org.sendqa.edge;

/** Something that is slow the first time and is therefore done once before a function's snapshot is taken. */
@FunctionalInterface
public interface Primed {

    /** Does it, without any effect that lasts. */
    void prime();
}
