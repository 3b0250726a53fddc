package org.sendqa.local.mail;

import jakarta.mail.MessagingException;
import java.util.List;

/** What a program asked to send: either parts, of which SES makes the mail, or a mail that is whole already. */
sealed interface Letter permits SimpleLetter, RawLetter {

    /** The sender's address, perhaps with a name. */
    String from();

    /** Everybody whom it goes to, hidden copies too. */
    List<String> recipients();

    /** The mail with the headers that SES gives it. */
    PostedMessage message(Postmark mark) throws MessagingException;
}
