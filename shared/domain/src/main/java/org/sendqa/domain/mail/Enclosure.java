package org.sendqa.domain.mail;

/** A file that goes with a letter, with its bytes. */
public final class Enclosure {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    /** Copies the bytes. */
    public Enclosure(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** The file's name, as the recipient sees it. */
    public String name() {
        return name;
    }

    /** The kind of file, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }
}
