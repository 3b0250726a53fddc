package org.sendqa.local.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps mails in the order in which they came, in a folder of .eml files; those of an earlier time are read again. */
final class Mailbox {

    private final Path folder;
    private final InstantSource clock;
    private final List<Mail> mails = new ArrayList<>();

    Mailbox(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList()) {
                mails.add(MailReader.read(mails.size() + 1, Files.readAllBytes(file)));
            }
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException("The mailbox folder %s can't be read.".formatted(folder), unreadable);
        }
    }

    /** Takes a letter in and answers SES's id for it. */
    synchronized String post(Letter letter, byte[] asSent) throws MessagingException {
        var mark = Postmark.of(mails.size() + 1, clock.instant(), asSent);
        byte[] eml = letter.message(mark).eml();
        Mail mail = MailReader.read(mark.number(), eml);
        try {
            Files.write(file(mail), eml);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        mails.add(mail);
        return mark.messageId();
    }

    synchronized List<Mail> mails() {
        return List.copyOf(mails);
    }

    synchronized Optional<Mail> mail(int number) {
        return number < 1 || number > mails.size() ? Optional.empty() : Optional.of(mails.get(number - 1));
    }

    /** The file of a mail: {@code 0001-<recipient>-<subject>.eml}. */
    Path file(Mail mail) {
        String recipient = mail.recipients().getFirst().replaceFirst("^.*<", "").replaceFirst("@.*", "");
        return folder.resolve("%04d-%s-%s.eml".formatted(mail.number(), slug(recipient), slug(mail.subject())));
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(60, slug.length()));
    }
}
