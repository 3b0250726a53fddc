package org.sendqa.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.mail.Enclosure;
import org.sendqa.domain.mail.Letter;
import org.sendqa.domain.mail.Mailer.Answer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Against a server that answers as SES does, on the loopback interface. */
class SesMailerIT {

    private final List<String> requests = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String error = "";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsBothFormsOfTheLetterWithItsFiles() {
        assertThat(mailer().send(letter())).isEqualTo(new Answer.Sent("message-1"));
        assertThat(requests)
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .contains("\"FromEmailAddress\":\"send-qa@example.org\"")
                        .contains("\"ToAddresses\":[\"team-manager-3@dorset.example.org\"]")
                        .contains("\"Subject\":{\"Data\":\"Due today\"")
                        .contains("<p>Due today</p>")
                        .contains("\"Text\":{\"Data\":\"Due today: £0\"")
                        .contains("\"FileName\":\"report.pdf\"")
                        .contains("\"RawContent\":\"JVBERg==\""));
    }

    @Test
    void aRefusedLetterIsRefusedForGoodWithTheReason() {
        answers(400, "MessageRejected");
        assertThat(mailer().send(letter())).isInstanceOf(Answer.Refused.class);
        answers(400, "BadRequestException");
        assertThat(mailer().send(letter())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aServiceThatTakesNothingJustNowMayBeAskedLater() {
        answers(429, "TooManyRequestsException");
        assertThat(mailer().send(letter())).isInstanceOf(Answer.NotNow.class);
        answers(400, "SendingPausedException");
        assertThat(mailer().send(letter())).isInstanceOf(Answer.NotNow.class);
    }

    @Test
    void anAnswerThatTellsNothingIsAnErrorAndTheCallIsNotRepeated() {
        answers(500, "InternalFailure");
        assertThatThrownBy(() -> mailer().send(letter())).isInstanceOf(SdkException.class);
        assertThat(requests).hasSize(1);
    }

    private void answers(int code, String kind) {
        status = code;
        error = kind;
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String body = status == 200 ? "{\"MessageId\":\"message-1\"}" : "{\"message\":\"No\"}";
        exchange.getResponseHeaders().add("x-amzn-ErrorType", error);
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private SesMailer mailer() {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new SesMailer(
                SesV2Client.builder()
                        .httpClient(UrlConnectionHttpClient.create())
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("sample", "sample")))
                        .region(Region.EU_WEST_2)
                        .endpointOverride(endpoint),
                "send-qa@example.org");
    }

    private static Letter letter() {
        return new Letter(
                "team-manager-3@dorset.example.org",
                "Due today",
                "<p>Due today</p>",
                "Due today: £0",
                List.of(new Enclosure("report.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8))));
    }
}
