package org.sendqa.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Uploads;

/** Uploads for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryUploads implements Uploads {

    private final Map<String, Upload> uploads = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();
    private final InMemorySnapshots snapshots;
    private final Outbox outbox;

    /** Lists snapshots and posts letters where the other ports see them. */
    public InMemoryUploads(InMemorySnapshots snapshots, Outbox outbox) {
        this.snapshots = snapshots;
        this.outbox = outbox;
    }

    @Override
    public Optional<Upload> find(String authority, String id) {
        return Optional.ofNullable(uploads.get(authority + "|" + id));
    }

    @Override
    public List<Upload> newest(RegisterRef register, int most) {
        return uploads.values().stream()
                .filter(upload -> upload.header().register().equals(register))
                .sorted(Comparator.comparing((Upload upload) -> upload.header().askedAt())
                        .thenComparing(upload -> upload.header().id())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public boolean keep(Upload next, Event event) {
        if (!follows(next)) {
            return false;
        }
        uploads.put(key(next), next);
        events.add(event);
        return true;
    }

    @Override
    public boolean announce(Upload.Announced last, Event event, List<Mail> letters) {
        boolean kept = keep(last, event);
        if (kept) {
            letters.forEach(outbox::post);
        }
        return kept;
    }

    @Override
    public boolean announce(Upload.Announced last, Event event, List<Mail> letters, Snapshot snapshot) {
        return follows(last) && snapshots.list(snapshot) && announce(last, event, letters);
    }

    /** Everything that happened, in order. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    private boolean follows(Upload next) {
        Upload now = uploads.get(key(next));
        int number = now == null ? 0 : now.header().revision().number();
        return next.header().revision().number() == number + 1;
    }

    private static String key(Upload upload) {
        return upload.header().authority() + "|" + upload.header().id();
    }
}
