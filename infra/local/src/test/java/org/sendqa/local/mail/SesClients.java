package org.sendqa.local.mail;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/** The SDK's client, and mails as the product sends them. */
final class SesClients {

    private SesClients() {}

    static SesV2Client client(URI endpoint) {
        return SesV2Client.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /** A report to two readers, one of them hidden, with a file. */
    static SendEmailRequest report(String subject) {
        var file = Attachment.builder()
                .fileName("Bericht für März.pdf")
                .contentType("application/pdf")
                .rawContent(SdkBytes.fromUtf8String("%PDF-"))
                .build();
        var body = Body.builder()
                .text(text("Two audits – see below."))
                .html(text("<html><head><title>R</title></head><body><p>Two audits – <b>here</b>.</p></body></html>"))
                .build();
        var message = Message.builder()
                .subject(text(subject))
                .body(body)
                .attachments(file)
                .build();
        return SendEmailRequest.builder()
                .fromEmailAddress("SEND QA <no-reply@sendqa.example>")
                .destination(to ->
                        to.toAddresses("sample.manager-3@council.example").bccAddresses("archive@council.example"))
                .content(content -> content.simple(message))
                .build();
    }

    private static Content text(String data) {
        return Content.builder().data(data).charset("UTF-8").build();
    }
}
