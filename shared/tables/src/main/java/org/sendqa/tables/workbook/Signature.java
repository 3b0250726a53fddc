package org.sendqa.tables.workbook;

import java.nio.charset.StandardCharsets;

/** Bytes by which a file tells what is in it. */
final class Signature {

    /** One part in the directory of a packed file. */
    static final Signature PART = new Signature("PK\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1));

    /** A workbook behind a password, in the directory of a compound file. */
    static final Signature ENCRYPTED = new Signature("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

    private final byte[] bytes;

    private Signature(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isIn(byte[] file) {
        return count(file) > 0;
    }

    /** Before any part is made an object: a small file may list millions. */
    void refuseMoreThan(int most, byte[] file) {
        if (count(file) > most) {
            throw WorkbookRefused.saveAnew(
                    "The workbook has more than %,d parts, far more than any table of cases needs.".formatted(most));
        }
    }

    private int count(byte[] file) {
        int found = 0;
        for (int at = 0; at <= file.length - bytes.length; at++) {
            int same = 0;
            while (same < bytes.length && file[at + same] == bytes[same]) {
                same++;
            }
            found += same == bytes.length ? 1 : 0;
        }
        return found;
    }
}
