package org.sendqa.ses;

import java.util.Objects;
import org.sendqa.domain.mail.Enclosure;
import org.sendqa.domain.mail.Letter;
import org.sendqa.domain.mail.Mailer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.SesV2ClientBuilder;
import software.amazon.awssdk.services.sesv2.model.AccountSuspendedException;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.AttachmentContentDisposition;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

/**
 * Sends letters by {@code SendEmail}. SES knows no idempotency, so a call is never repeated: not by the SDK either,
 * whose own retries after a lost answer would send a letter twice.
 */
public final class SesMailer implements Mailer {

    private final SesV2Client client;
    private final String sender;

    /**
     * Sends through a client.
     *
     * @param client what to build it from; its retries are switched off
     * @param sender a verified address
     */
    public SesMailer(SesV2ClientBuilder client, String sender) {
        this.client = client.overrideConfiguration(to -> to.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
        this.sender = sender;
    }

    /** Sends from a verified address, through a client of its own. */
    public static SesMailer from(String sender) {
        return new SesMailer(SesV2Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()), sender);
    }

    @Override
    public Answer send(Letter letter) {
        try {
            return new Answer.Sent(client.sendEmail(request(letter)).messageId());
        } catch (TooManyRequestsException
                | LimitExceededException
                | SendingPausedException
                | AccountSuspendedException
                | MailFromDomainNotVerifiedException closed) {
            return new Answer.NotNow(reason(closed));
        } catch (MessageRejectedException | BadRequestException refused) {
            return new Answer.Refused(reason(refused));
        }
    }

    private SendEmailRequest request(Letter letter) {
        Message message = Message.builder()
                .subject(utf8(letter.subject()))
                .body(body -> body.html(utf8(letter.html())).text(utf8(letter.text())))
                .attachments(
                        letter.enclosures().stream().map(SesMailer::attachment).toList())
                .build();
        return SendEmailRequest.builder()
                .fromEmailAddress(sender)
                .destination(to -> to.toAddresses(letter.address()))
                .content(content -> content.simple(message))
                .build();
    }

    private static String reason(SesV2Exception answer) {
        return Objects.requireNonNullElse(answer.getMessage(), answer.getClass().getSimpleName());
    }

    private static Content utf8(String text) {
        return Content.builder().charset("UTF-8").data(text).build();
    }

    private static Attachment attachment(Enclosure enclosure) {
        return Attachment.builder()
                .fileName(enclosure.name())
                .contentType(enclosure.mediaType())
                .contentDisposition(AttachmentContentDisposition.ATTACHMENT)
                .rawContent(SdkBytes.fromByteArray(enclosure.content()))
                .build();
    }
}
