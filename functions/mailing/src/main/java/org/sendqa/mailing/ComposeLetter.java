package org.sendqa.mailing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sendqa.domain.mail.Enclosure;
import org.sendqa.domain.mail.Enclosures;
import org.sendqa.domain.mail.Letter;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Attachment;
import org.sendqa.domain.mail.Mail.Block;

/** Makes a letter of a mail's blocks: HTML and text with the same words, and the files that go with it. */
final class ComposeLetter {

    private final Enclosures enclosures;

    ComposeLetter(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    /** The letter; a document among the blocks is the whole HTML form, the other blocks then the text form only. */
    Letter compose(Mail mail) {
        return new Letter(
                mail.address(),
                mail.subject(),
                document(mail).orElseGet(() -> LetterHtml.of(mail)),
                LetterText.of(mail),
                mail.attachments().stream().map(this::enclosure).toList());
    }

    private Optional<String> document(Mail mail) {
        return mail.letter().stream()
                .filter(Block.Document.class::isInstance)
                .map(Block.Document.class::cast)
                .map(document -> new String(enclosures.read(document.objectKey()), StandardCharsets.UTF_8))
                .findFirst();
    }

    private Enclosure enclosure(Attachment attachment) {
        byte[] content = attachment
                .text()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .or(() -> attachment.objectKey().map(enclosures::read))
                .orElseThrow(
                        () -> new IllegalStateException("The attachment %s is empty".formatted(attachment.name())));
        return new Enclosure(attachment.name(), attachment.mediaType(), content);
    }
}
