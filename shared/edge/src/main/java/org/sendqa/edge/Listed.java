package org.sendqa.edge;

import org.sendqa.domain.words.Coded;

/** Takes a code out of a request that must be a listed one. */
public final class Listed {

    private Listed() {}

    /**
     * The one of a code, or a refusal that lists them all.
     *
     * @param what the code should be, such as {@code reason to void an audit}
     */
    public static <E extends Enum<E> & Coded> Outcome<E> read(Class<E> list, String code, String what) {
        return Coded.find(list, code)
                .<Outcome<E>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.FAULTY, "That is no %s; give one of %s.".formatted(what, Coded.codes(list))));
    }
}
