package org.sendqa.local.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import java.util.List;

/**
 * A mail that the program wrote itself; its body stays as it is, byte for byte.
 *
 * @param mime the mail read as ISO 8859-1, so that each character is a byte
 */
record RawLetter(String from, List<String> recipients, String mime) implements Letter {

    @Override
    public PostedMessage message(Postmark mark) throws MessagingException {
        return new PostedMessage(mime.getBytes(ISO_8859_1)).stamp(mark, this);
    }
}
