package org.sendqa.local.mail;

import java.util.Objects;

/** A file in a mail. */
public final class Attachment {

    private final String name;
    private final String type;
    private final byte[] content;

    /** A file with its name and media type. */
    public Attachment(String name, String type, byte[] content) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.content = content.clone();
    }

    /** The file's name, without a folder. */
    public String name() {
        return name;
    }

    /** The media type, such as {@code application/pdf}. */
    public String type() {
        return type;
    }

    /** The bytes, a copy of them. */
    public byte[] content() {
        return content.clone();
    }
}
