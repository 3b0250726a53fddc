package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;

/** Collects what is wrong with a file, so that its writer sees all of it at once. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    /** What a reader gives, or nothing and one more fault. */
    <T> Optional<T> attempt(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (JsonRefused refused) {
            sentences.add(refused.sentence());
            return Optional.empty();
        }
    }

    /** Adds a fault of a member unless something holds. */
    void unless(boolean holds, Located object, String name, String sentence) {
        if (!holds) {
            sentences.add(object.refused(name, sentence).sentence());
        }
    }

    /** Each begins with its place. */
    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
