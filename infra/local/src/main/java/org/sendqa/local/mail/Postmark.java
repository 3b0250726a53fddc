package org.sendqa.local.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a mail gets when it comes in; made of nothing but its parts, so that two equal runs give equal files.
 *
 * @param number counts the mails from 1
 * @param received when it came in
 * @param digest of what was sent, in hexadecimal
 */
record Postmark(int number, Instant received, String digest) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Postmark of(int number, Instant received, byte[] sent) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sent);
            return new Postmark(number, received, HexFormat.of().formatHex(digest, 0, 12));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The id that SES answers; no two mails have the same. */
    String messageId() {
        return "%04d-%s".formatted(number, digest);
    }

    /** The moment as the header Date writes it. */
    String date() {
        return DATE.format(received);
    }

    /** A line that no text of the mail holds, to put between its parts. */
    String boundary(String kind) {
        return "=_%s_%s".formatted(kind, digest);
    }
}
