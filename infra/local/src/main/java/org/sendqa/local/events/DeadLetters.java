package org.sendqa.local.events;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that was given up so far; an empty list is what a sound run leaves. */
public final class DeadLetters {

    private static final System.Logger LOG = System.getLogger(DeadLetters.class.getName());

    private final List<DeadLetter> letters = new CopyOnWriteArrayList<>();

    /** In the order in which they were given up. */
    public List<DeadLetter> all() {
        return List.copyOf(letters);
    }

    void add(DeadLetter letter) {
        letters.add(letter);
        LOG.log(
                System.Logger.Level.WARNING,
                "{0} gave up on {1}: {2}",
                letter.source(),
                letter.target(),
                letter.error());
    }
}
