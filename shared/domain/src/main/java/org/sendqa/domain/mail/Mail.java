package org.sendqa.domain.mail;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 */
public record Mail(
        String authority,
        String key,
        String recipient,
        String address,
        String subject,
        List<Block> letter,
        List<Attachment> attachments) {

    /** Copies the collections. */
    public Mail {
        letter = List.copyOf(letter);
        attachments = List.copyOf(attachments);
    }

    /** A letter without attachments that is always sent. */
    public static Mail to(Person person, String key, String subject, List<Block> letter) {
        return new Mail(person.authority(), key, person.id(), person.address(), subject, letter, List.of());
    }

    /** The letter's id within its authority: SHA-256 of key and recipient, in lower-case hexadecimal. */
    public String id() {
        return idOf(key, recipient);
    }

    /** The id that a letter of a key to a recipient has. */
    public static String idOf(String key, String recipient) {
        return Digest.hex(key + "\n" + recipient);
    }

    /** The audits it is about, each of which is left out once it came in; a letter about none is always sent. */
    public List<String> audits() {
        return letter.stream()
                .flatMap(block -> block instanceof Block.Audits about ? about.lines().stream() : Stream.empty())
                .map(AuditLine::audit)
                .toList();
    }

    /** This letter about those of its audits that are open, under the subject of the first; empty if none is. */
    public Optional<Mail> aboutOpen(Predicate<String> isOpen) {
        List<Block> blocks = letter.stream()
                .map(block -> block instanceof Block.Audits about ? about.only(isOpen) : block)
                .toList();
        Optional<String> first = blocks.stream()
                .flatMap(block -> block instanceof Block.Audits about ? about.lines().stream() : Stream.empty())
                .map(AuditLine::subject)
                .findFirst();
        return audits().isEmpty() ? Optional.of(this) : first.map(one -> with(one, blocks));
    }

    private Mail with(String newSubject, List<Block> blocks) {
        return new Mail(authority, key, recipient, address, newSubject, blocks, attachments);
    }

    /** A part of a letter. */
    public sealed interface Block {

        /** A paragraph of plain text. */
        record Paragraph(String text) implements Block {}

        /** One link, with the words that name where it leads. */
        record Link(String words, String address) implements Block {}

        /** A table with its headings. */
        record Table(String caption, List<String> headings, List<List<String>> rows) implements Block {}

        /**
         * Audits in a table under the words of the first one, each as long as it is open.
         *
         * @param lines the most pressing first
         */
        record Audits(String caption, List<String> headings, List<AuditLine> lines) implements Block {

            /** Copies the lists. */
            public Audits {
                headings = List.copyOf(headings);
                lines = List.copyOf(lines);
            }

            /** The words above the table. */
            public Paragraph lead() {
                return new Paragraph(lines.getFirst().lead());
            }

            /** The table. */
            public Table table() {
                return new Table(
                        caption, headings, lines.stream().map(AuditLine::cells).toList());
            }

            private Audits only(Predicate<String> isOpen) {
                return new Audits(
                        caption,
                        headings,
                        lines.stream().filter(line -> isOpen.test(line.audit())).toList());
            }
        }

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
