package org.sendqa.register;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Uploads;

/** Uploads behind which something fails, with a message that holds what it had in hand. */
final class BrokenUploads implements Uploads {

    @Override
    public Optional<Upload> find(String authority, String id) {
        throw broken();
    }

    @Override
    public List<Upload> newest(RegisterRef register, int most) {
        throw broken();
    }

    @Override
    public boolean keep(Upload next, Event event) {
        throw broken();
    }

    @Override
    public boolean announce(Upload.Announced last, Event event, List<Mail> letters) {
        throw broken();
    }

    @Override
    public boolean announce(Upload.Announced last, Event event, List<Mail> letters, Snapshot snapshot) {
        throw broken();
    }

    private static IllegalStateException broken() {
        return new IllegalStateException("Item{name=Sample Child 0042} can't be read");
    }
}
