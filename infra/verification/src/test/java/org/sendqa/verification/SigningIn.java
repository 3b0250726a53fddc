package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Visitor;

/** People whom an officer lists by e-mail address and who sign in by it, as the sign-in page has them. */
record SigningIn(LocalAws aws) {

    private static final String COLUMNS = "Person,Name,E-mail,Roles\n";

    /** An officer takes a list of them. */
    Visitor.Reply listed(String... rows) {
        byte[] list = (COLUMNS + String.join("\n", rows) + "\n").getBytes(UTF_8);
        return Visitor.as(aws, Visitor.OFFICER)
                .call(
                        "PUT",
                        "/people",
                        "{\"file\": \"%s\"}".formatted(Base64.getEncoder().encodeToString(list)));
    }

    /** Whoever has an account of an address signs in: what the person on that page can do with the API. */
    Visitor signsIn(String address) {
        Matcher row = Pattern.compile("<td>" + Pattern.quote(address) + "</td>.*<code>(.*)</code>")
                .matcher(Visitor.send(
                                HttpRequest.newBuilder(aws.identity().people()).build())
                        .body());
        assertThat(row.find()).as("%s is on the sign-in page", address).isTrue();
        String form = "grant_type=client_credentials&client_id=local-program&client_secret=local&sub="
                + URLEncoder.encode(row.group(1), UTF_8);
        Visitor.Reply tokens =
                Visitor.send(HttpRequest.newBuilder(aws.identity().tokens())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
        assertThat(tokens.status()).as(tokens.body()).isEqualTo(200);
        return new Visitor(aws, "Bearer " + tokens.json().path("access_token").asText());
    }

    /** Somebody gets an account that no list asked for. */
    void opened(String address, boolean verified) {
        String user = """
                {"UserPoolId": "%s", "Username": "%s", "UserAttributes": [
                  {"Name": "email", "Value": "%s"}, {"Name": "email_verified", "Value": "%b"}]}
                """.formatted(aws.declarations().userPools().getFirst().id(), address, address, verified);
        String pool = aws.properties().get("aws.endpointUrlCognitoIdentityProvider");
        assertThat(Visitor.send(HttpRequest.newBuilder(URI.create(pool))
                                .header("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminCreateUser")
                                .POST(BodyPublishers.ofString(user))
                                .build())
                        .status())
                .isEqualTo(200);
    }
}
