package org.sendqa.dynamodb;

import org.sendqa.domain.access.Access;

/** The keys of access events, beside {@link Keys}. */
final class AccessKeys {

    private AccessKeys() {}

    /** One look; all looks at a thing, in whatever part, stand in its partition, oldest first. */
    static Key of(Access access) {
        return at(access.authority(), access.thing(), access.place());
    }

    /** From where on looks at something stand that happened at an instant or later. */
    static Key since(Access access) {
        return at(access.authority(), access.thing(), access.since());
    }

    /** A place among the looks at a thing. */
    static Key at(String authority, String thing, String place) {
        return new Key(String.join("|", authority, "access", thing), place);
    }
}
