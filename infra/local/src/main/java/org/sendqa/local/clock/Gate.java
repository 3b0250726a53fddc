package org.sendqa.local.clock;

/**
 * Lets work on the clock wait for something without holding time still: a delay, an answer, the last of several
 * branches. Time stands still again from the moment the gate opens, before the waiting thread has even woken.
 */
public final class Gate {

    private final Agenda agenda;
    private boolean open;
    private boolean waiting;

    Gate(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Lets the waiting work go on, or the next that comes; a second call changes nothing. From any thread. */
    public void open() {
        agenda.locked(() -> {
            if (!open) {
                open = true;
                if (waiting) {
                    agenda.enter();
                }
            }
        });
    }

    /**
     * Waits until the gate is open.
     *
     * @throws IllegalStateException outside of {@link DiscreteClock#run}, or when another thread waits here already
     */
    public void await() {
        DiscreteClock.requireInside();
        agenda.locked(() -> {
            if (open) {
                return;
            }
            if (waiting) {
                throw new IllegalStateException("A gate lets one thread through; this one has a thread waiting.");
            }
            waiting = true;
            agenda.leave();
            agenda.waitWhile(() -> !open);
        });
    }
}
