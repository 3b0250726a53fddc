package org.sendqa.domain.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authority's secret key: makes case keys, draw ids and public values that nobody without it can trace or foresee.
 * HMAC-SHA256 (RFC 2104), each use under a name of its own.
 */
public final class AuthorityKey {

    private static final int KEY_LENGTH = 24;
    private static final int ITEM_LENGTH = 12;
    private final SecretKeySpec key;

    private AuthorityKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** Derives an authority's key from the installation's one secret. */
    public static AuthorityKey of(String authority, String installationSecret) {
        AuthorityKey installation = new AuthorityKey(installationSecret.getBytes(StandardCharsets.UTF_8));
        return new AuthorityKey(installation.mac("authority", authority));
    }

    /** The case key of the council's own case number: 24 hexadecimal digits, the same for ever. */
    public String caseKey(String caseNumber) {
        return hex("case", caseNumber);
    }

    /** The part of a key that tells the things of one child apart: 12 hexadecimal digits, the same for ever. */
    String itemKey(String subject, String number) {
        return hex("item", subject + "\n" + number).substring(0, ITEM_LENGTH);
    }

    /** The key of something that is of no child, such as a school: 24 hexadecimal digits, the same for ever. */
    String thingKey(String subject, String number) {
        return hex("thing", subject + "\n" + number);
    }

    /** The id under which a case takes part in a cycle's draws: 24 hexadecimal digits, another one in each cycle. */
    public String drawId(String cycle, String caseKey) {
        return hex("draw", cycle + "\n" + caseKey);
    }

    /** The public value of a draw: fixed long before the draw, published as a hash, revealed by the draw. */
    public String publicValue(String activity, String period) {
        return hex("public value", activity + "\n" + period);
    }

    private String hex(String use, String text) {
        return HexFormat.of().formatHex(mac(use, text)).substring(0, KEY_LENGTH);
    }

    private byte[] mac(String use, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((use + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HmacSHA256", missing);
        }
    }
}
