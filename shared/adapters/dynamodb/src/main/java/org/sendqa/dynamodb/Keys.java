package org.sendqa.dynamodb;

import org.sendqa.domain.cycle.CycleRef;

/** Every key of the table, in one place: each partition starts with the authority. */
final class Keys {

    private Keys() {}

    static Key cycle(CycleRef cycle) {
        return new Key(String.join("|", cycle.authority(), "cycle", cycle.id()), "cycle");
    }

    /** Where the history of the aggregate at a key holds its event of a number. */
    static Key history(Key aggregate, int number) {
        return new Key(aggregate.pk(), "history|%s|%06d".formatted(aggregate.sk(), number));
    }
}
