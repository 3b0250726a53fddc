package org.sendqa.domain.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of a short list that requests and histories name by a code: what is typed freely could name a child or somebody's
 * illness.
 */
public interface Coded {

    /** As it stands in requests, histories and whatever is stored. */
    String code();

    /** The one of a code that somebody sent, if it is listed. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        return Stream.of(list.getEnumConstants())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** The one of a code that was stored; another code is a fault of who stored it. */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return find(list, code)
                .orElseThrow(() ->
                        new IllegalStateException("No %s has the code '%s'".formatted(list.getSimpleName(), code)));
    }

    /** All codes, as a refusal lists them. */
    static <E extends Enum<E> & Coded> String codes(Class<E> list) {
        return Stream.of(list.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
