package org.sendqa.packs;

import java.util.function.Predicate;
import org.sendqa.domain.json.Located;

/** Reads the ids of questions, choices and scales. */
final class Ids {

    private Ids() {}

    /** An id: small letters, digits, hyphens and underscores; what conditions may name. */
    static String of(Located object) {
        String id = object.text("id");
        Predicate<String> isId = text -> text.matches("[a-z][a-z0-9_-]{0,59}");
        if (!isId.test(id)) {
            throw object.member("id").mustBe("small letters, digits and hyphens, beginning with a letter");
        }
        return id;
    }
}
