package org.sendqa.edge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Does the same for several things, so that one that fails doesn't keep the others from being done. */
public final class OneByOne {

    private OneByOne() {}

    /**
     * Does it for each.
     *
     * @throws RetryLater at the end, if it failed for some; the first failure is the cause, the others are suppressed
     */
    public static <T> void forEach(Collection<T> things, Consumer<T> action) {
        List<RuntimeException> failures = new ArrayList<>();
        for (T thing : things) {
            try {
                action.accept(thing);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            RetryLater some = new RetryLater(
                    "%d of %d could not be dealt with".formatted(failures.size(), things.size()), failures.getFirst());
            failures.stream().skip(1).forEach(some::addSuppressed);
            throw some;
        }
    }
}
