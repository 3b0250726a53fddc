package org.sendqa.dynamodb;

import java.util.Locale;
import org.sendqa.domain.mail.Mail;

/** A letter in the outbox as an item, for {@link DynamoOutbox} and for transactions that post one by the way. */
final class OutboxItem {

    private OutboxItem() {}

    /** Where a letter stands. */
    enum State {
        PENDING,
        CLAIMED,
        SENT,
        REFUSED,
        UNCERTAIN,
        CANCELLED;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** A letter just posted; the table's stream wakes the function that sends it. */
    static Item pending(Mail mail) {
        return Item.of(Keys.mail(mail.authority(), mail.id()))
                .with("state", State.PENDING.text())
                .with("due", Keys.dueMails(mail.authority(), State.PENDING.text()))
                .with("authority", mail.authority())
                .with("id", mail.id())
                .with("mail", MailJson.write(mail));
    }

    static Mail mail(Item item) {
        return MailJson.read(item.text("mail"));
    }

    static boolean is(Item item, State state) {
        return item.text("state").equals(state.text());
    }
}
