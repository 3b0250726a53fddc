package org.sendqa.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Outbox;

/** An outbox for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryOutbox implements Outbox {

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Predicate<String> isOpen;

    /** An outbox where every audit stays open. */
    public InMemoryOutbox() {
        this(_ -> true);
    }

    /** An outbox that asks whether an audit, by id, is still open. */
    public InMemoryOutbox(Predicate<String> isOpen) {
        this.isOpen = isOpen;
    }

    private record Entry(Mail mail, String state, Instant claimedAt, String note) {

        Entry in(String next, String why) {
            return new Entry(mail, next, claimedAt, why);
        }
    }

    @Override
    public void post(Mail mail) {
        entries.putIfAbsent(key(mail.authority(), mail.id()), new Entry(mail, "pending", Instant.MAX, ""));
    }

    @Override
    public Optional<Mail> claim(String authority, String id, Instant now) {
        Entry entry = entries.get(key(authority, id));
        if (entry == null || !entry.state().equals("pending")) {
            return Optional.empty();
        }
        Optional<Mail> open = entry.mail().aboutOpen(isOpen);
        entries.put(
                key(authority, id),
                open.map(mail -> new Entry(mail, "claimed", now, "")).orElseGet(() -> entry.in("cancelled", "")));
        return open;
    }

    @Override
    public void putBack(String authority, String id) {
        move(authority, id, List.of("claimed"), "pending", "");
    }

    @Override
    public void sent(String authority, String id, String messageId, Instant now) {
        move(authority, id, List.of("claimed", "uncertain"), "sent", messageId);
    }

    @Override
    public void refused(String authority, String id, String reason, Instant now) {
        move(authority, id, List.of("claimed", "uncertain"), "refused", reason);
    }

    @Override
    public List<String> pending(String authority) {
        return ids(authority, entry -> entry.state().equals("pending"));
    }

    @Override
    public List<String> uncertainSince(String authority, Instant before) {
        List<String> ids = ids(
                authority,
                entry -> entry.state().equals("claimed") && entry.claimedAt().isBefore(before));
        ids.forEach(id -> move(authority, id, List.of("claimed"), "uncertain", ""));
        return ids;
    }

    /** Every letter ever posted, whatever became of it. */
    public List<Mail> mails() {
        return entries.values().stream().map(Entry::mail).toList();
    }

    /** Where a letter stands, such as {@code sent}; {@code absent} if it was never posted. */
    public String stateOf(Mail mail) {
        Entry entry = entries.get(key(mail.authority(), mail.id()));
        return entry == null ? "absent" : entry.state();
    }

    /** What the mail service said of a letter: its message id, or why it was refused; empty before. */
    public String noteOf(Mail mail) {
        Entry entry = entries.get(key(mail.authority(), mail.id()));
        return entry == null ? "" : entry.note();
    }

    private void move(String authority, String id, List<String> from, String to, String note) {
        entries.computeIfPresent(
                key(authority, id), (_, entry) -> from.contains(entry.state()) ? entry.in(to, note) : entry);
    }

    private List<String> ids(String authority, Predicate<Entry> which) {
        return entries.values().stream()
                .filter(entry -> entry.mail().authority().equals(authority))
                .filter(which)
                .map(entry -> entry.mail().id())
                .toList();
    }

    private static String key(String authority, String id) {
        return authority + "|" + id;
    }
}
