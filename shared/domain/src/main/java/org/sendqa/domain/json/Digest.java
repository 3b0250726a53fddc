package org.sendqa.domain.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names content by what it is: SHA-256 (FIPS 180-4), in lower-case hexadecimal. */
public final class Digest {

    /** What a named digest starts with. */
    public static final String PREFIX = "sha256:";

    private Digest() {}

    /** {@code sha256:} and the digest of a text's UTF-8. */
    public static String of(String text) {
        return PREFIX + hex(text);
    }

    /** The 64 hexadecimal digits of a text's UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The 64 hexadecimal digits of bytes. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A digest to be fed piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    /** A digest that goes on from where another one stands, which stays there. */
    public static MessageDigest copy(MessageDigest begun) {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException unable) {
            throw new IllegalStateException("Every JDK's SHA-256 can be copied", unable);
        }
    }
}
