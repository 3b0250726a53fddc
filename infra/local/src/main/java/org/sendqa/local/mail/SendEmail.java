package org.sendqa.local.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import org.sendqa.local.web.Reply;

/** The one operation of SES v2 that is emulated: {@code POST /v2/email/outbound-emails}. */
record SendEmail(Mailbox mailbox) implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        String operation =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Reply reply = operation.endsWith("POST /v2/email/outbound-emails")
                ? send(request)
                : refusal("NotFoundException", "The local SES sends mail and nothing else; it has no " + operation);
        reply.send(exchange);
    }

    private Reply send(byte[] request) throws IOException {
        try {
            String id = mailbox.post(LetterReader.read(JSON.readTree(request)), request);
            return Reply.json(
                    200,
                    JsonNodeFactory.instance.objectNode().put("MessageId", id).toString());
        } catch (IllegalArgumentException | MessagingException | JsonProcessingException refused) {
            return refusal("BadRequestException", String.valueOf(refused.getMessage()));
        }
    }

    private static Reply refusal(String type, String message) {
        return Reply.json(
                        400,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("message", message)
                                .toString())
                .with("x-amzn-ErrorType", List.of(type));
    }
}
