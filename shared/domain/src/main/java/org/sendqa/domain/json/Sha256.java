package org.sendqa.domain.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a text by its content: SHA-256 (FIPS 180-4) of its UTF-8 bytes. */
public final class Sha256 {

    private Sha256() {}

    /** The hash in lower-case hexadecimal: 64 digits. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of bytes in lower-case hexadecimal: 64 digits. */
    public static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    /** The digest as certificates, packs and snapshots write it: {@code sha256:} and the hash. */
    public static String digest(String text) {
        return "sha256:" + hex(text);
    }
}
