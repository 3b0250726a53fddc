package org.sendqa.local.clock;

/** Holds time still until it is closed; for work that a caller does on its own thread, such as an HTTP request. */
public final class InFlight implements AutoCloseable {

    private final Agenda agenda;
    private boolean open = true;

    InFlight(Agenda agenda) {
        this.agenda = agenda;
        agenda.enter();
    }

    /** The work is done; a second call changes nothing. */
    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            agenda.leave();
        }
    }
}
