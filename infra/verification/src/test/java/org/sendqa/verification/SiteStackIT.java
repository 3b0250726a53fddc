package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.local.web.FrontDoor;
import org.sendqa.local.web.SiteConfig;
import org.sendqa.visitors.Repository;

/** CloudFront, as infra/site.yaml declares it, and the local front door serve the site alike. */
class SiteStackIT {

    private static final Path DIST = Repository.ROOT.resolve("infra/site/dist");

    private final String stack = String.join("\n", Repository.lines(Repository.ROOT.resolve("infra/site.yaml")));
    private final HttpClient http = HttpClient.newHttpClient();
    private final FrontDoor door = FrontDoor.start(0);

    SiteStackIT() {
        URI issuer = URI.create("https://sign-in.example.org/pool");
        door.serve(
                DIST,
                new SiteConfig(
                        Map.of("dor", "Dorset"),
                        issuer,
                        "client",
                        door.uri(),
                        URI.create("https://objects.example.org/")));
    }

    @AfterEach
    void close() {
        http.close();
        door.close();
    }

    @Test
    void pagesMayLoadTheSameAndNothingElse() throws Exception {
        String declared = found("ContentSecurityPolicy: !Sub \"(.*)\"", stack);

        assertThat(get("/").headers().firstValue("content-security-policy"))
                .contains(declared.replace("${SignInDomain}", "sign-in.example.org")
                        .replace("${UploadDomain}", "objects.example.org"));
        assertThat(get("/").headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(stack).contains("ReferrerPolicy: no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"})
    void whatBrowsersAreToldOfOtherSitesIsTheSame(String header) throws Exception {
        String declared = found("Header: " + header + ", Value: '?(.*?)'?, Override: true", stack);
        assertThat(get("/").headers().firstValue(header)).contains(declared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/audits",
                "/audits/dor/one/review",
                "/rounds",
                "/rounds/dor/one",
                "/reports",
                "/reports/dor/ehc-plan-audits-2026-04/figures",
                "/signed-in",
                "/verify",
                "/verify/",
                "/privacy",
                "/accessibility/",
                "/app.css"
            })
    void anAddressIsAnsweredByTheSameFile(String address) throws Exception {
        assertThat(get(address).body())
                .isEqualTo(Files.readString(DIST.resolve(rewritten(address).substring(1))));
    }

    @Test
    void theSiteIsToldWhereToSignInAndNothingSecret() throws Exception {
        assertThat(get("/config.json").body())
                .contains("\"authorities\":\"dor:Dorset\"", "\"token\":\"https://sign-in.example.org/pool/token\"")
                .doesNotContain("secret");
    }

    /** The file that CloudFront's function asks the bucket for. */
    private String rewritten(String address) throws IOException, InterruptedException {
        String code = found("(?s)FunctionCode: \\|\n(.*?)\n\n", stack);
        String call = code + "\nconsole.log(handler({request: {uri: '" + address + "'}}).uri);";
        Process node =
                new ProcessBuilder("node", "-e", call).redirectErrorStream(true).start();
        String said = new String(node.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(node.waitFor()).as(said).isZero();
        return said;
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(door.uri() + path)).build(), BodyHandlers.ofString());
    }
}
