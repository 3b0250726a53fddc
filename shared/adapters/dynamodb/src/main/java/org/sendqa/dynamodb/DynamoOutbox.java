package org.sendqa.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.dynamodb.OutboxItem.State;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The outbox as items. A claim is one transaction over the letter and the audits it is about, so that no submission
 * slips in between.
 */
public final class DynamoOutbox implements Outbox {

    private static final String AUDIT_IS_OPEN = "#state IN (:assigned, :inProgress)";
    private final Table table;

    /** Keeps letters in a table. */
    public DynamoOutbox(Table table) {
        this.table = table;
    }

    @Override
    public void post(Mail mail) {
        table.write(List.of(table.add(OutboxItem.pending(mail))));
    }

    /** Each look that fails is followed by another, unless somebody else has the letter: one audit more came in. */
    @Override
    public Optional<Mail> claim(String authority, String id, Instant now) {
        Optional<Mail> pending = pending(authority, id);
        while (pending.isPresent()) {
            Optional<Mail> open = pending.flatMap(mail -> mail.aboutOpen(audit -> isOpen(authority, audit)));
            if (open.isEmpty()) {
                move(MailMove.of(authority, id, State.CANCELLED).from(State.PENDING));
            } else if (claim(open.get(), now)) {
                return open;
            }
            pending = pending(authority, id);
        }
        return Optional.empty();
    }

    @Override
    public void putBack(String authority, String id) {
        move(MailMove.of(authority, id, State.PENDING).from(State.CLAIMED));
    }

    @Override
    public void sent(String authority, String id, String messageId, Instant now) {
        move(MailMove.of(authority, id, State.SENT)
                .from(State.CLAIMED, State.UNCERTAIN)
                .noting("messageId", messageId)
                .noting("sentAt", now.toString()));
    }

    @Override
    public void refused(String authority, String id, String reason, Instant now) {
        move(MailMove.of(authority, id, State.REFUSED)
                .from(State.CLAIMED, State.UNCERTAIN)
                .noting("reason", reason)
                .noting("refusedAt", now.toString()));
    }

    @Override
    public List<String> pending(String authority) {
        return due(authority, State.PENDING);
    }

    @Override
    public List<String> uncertainSince(String authority, Instant before) {
        return due(authority, State.CLAIMED).stream()
                .filter(id -> claimedBefore(authority, id, before))
                .filter(id -> move(MailMove.of(authority, id, State.UNCERTAIN).from(State.CLAIMED)))
                .toList();
    }

    private Optional<Mail> pending(String authority, String id) {
        return table.get(Keys.mail(authority, id))
                .filter(item -> OutboxItem.is(item, State.PENDING))
                .map(OutboxItem::mail);
    }

    /** What is kept from now on is the letter as it goes out. */
    private boolean claim(Mail mail, Instant now) {
        MailMove claim = MailMove.of(mail.authority(), mail.id(), State.CLAIMED)
                .from(State.PENDING)
                .noting("claimedAt", now.toString())
                .noting("mail", MailJson.write(mail));
        List<TransactWriteItem> writes = new ArrayList<>(List.of(claim.on(table)));
        mail.audits().forEach(audit -> writes.add(needsOpen(Keys.audit(mail.authority(), audit))));
        return table.write(writes);
    }

    private TransactWriteItem needsOpen(Key audit) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table.name())
                        .key(audit.attributes())
                        .conditionExpression(AUDIT_IS_OPEN)
                        .expressionAttributeNames(Map.of("#state", "state"))
                        .expressionAttributeValues(Map.of(
                                ":assigned", Table.text(AuditItem.ASSIGNED),
                                ":inProgress", Table.text(AuditItem.IN_PROGRESS))))
                .build();
    }

    private boolean isOpen(String authority, String audit) {
        return table.get(Keys.audit(authority, audit))
                .map(item -> item.text("state"))
                .filter(state -> state.equals(AuditItem.ASSIGNED) || state.equals(AuditItem.IN_PROGRESS))
                .isPresent();
    }

    private boolean claimedBefore(String authority, String id, Instant before) {
        return table.get(Keys.mail(authority, id))
                .filter(item -> OutboxItem.is(item, State.CLAIMED))
                .filter(item -> Instant.parse(item.text("claimedAt")).isBefore(before))
                .isPresent();
    }

    private List<String> due(String authority, State state) {
        return table.due(Keys.dueMails(authority, state.text())).stream()
                .map(item -> Keys.mailId(item.text("pk")))
                .toList();
    }

    private boolean move(MailMove move) {
        return table.write(List.of(move.on(table)));
    }
}
