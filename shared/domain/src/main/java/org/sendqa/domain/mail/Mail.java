package org.sendqa.domain.mail;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.people.Person;

/**
 * A letter to one person, sent once for its key. It never holds case data: no name, case number, draw id or answer.
 *
 * @param key what it is about and which version, unique with the recipient, such as {@code invitation/<cycle>}
 * @param recipient the person's id
 * @param address where it goes
 * @param subject one line, without case data
 * @param letter the body's blocks, shown as HTML and as text alike
 * @param attachments files that go with it
 * @param onlyWhileOpen audits that must still be unsubmitted when it is sent; with none, it is always sent
 */
public record Mail(
        String authority,
        String key,
        String recipient,
        String address,
        String subject,
        List<Block> letter,
        List<Attachment> attachments,
        List<String> onlyWhileOpen) {

    /** Copies the collections. */
    public Mail {
        letter = List.copyOf(letter);
        attachments = List.copyOf(attachments);
        onlyWhileOpen = List.copyOf(onlyWhileOpen);
    }

    /** A letter without attachments that is always sent. */
    public static Mail to(Person person, String key, String subject, List<Block> letter) {
        return new Mail(person.authority(), key, person.id(), person.address(), subject, letter, List.of(), List.of());
    }

    /** The letter's id within its authority: SHA-256 of key and recipient, in lower-case hexadecimal. */
    public String id() {
        return Digest.hex(key + "\n" + recipient);
    }

    /** A part of a letter. */
    public sealed interface Block {

        /** A paragraph of plain text. */
        record Paragraph(String text) implements Block {}

        /** One link, with the words that name where it leads. */
        record Link(String words, String address) implements Block {}

        /** A table with its headings. */
        record Table(String caption, List<String> headings, List<List<String>> rows) implements Block {}

        /** A whole HTML document in the object store that is the letter's HTML body, for reports. */
        record Document(String objectKey) implements Block {}
    }

    /**
     * A file that goes with a letter.
     *
     * @param objectKey where its bytes are in the object store, if they are not in {@code text}
     * @param text the content itself, for small texts such as calendar entries
     */
    public record Attachment(String name, String mediaType, Optional<String> objectKey, Optional<String> text) {}
}
