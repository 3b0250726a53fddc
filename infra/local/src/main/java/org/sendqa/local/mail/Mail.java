package org.sendqa.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that came in, as a reader sees it.
 *
 * @param number counts the mails from 1
 * @param recipients everybody whom it went to, hidden copies too
 * @param text the plain text, empty if there is none
 * @param html the HTML, empty if there is none
 * @param headers all of them in their order, each as a line
 */
public record Mail(
        int number,
        Instant received,
        String from,
        List<String> recipients,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        List<String> headers) {}
