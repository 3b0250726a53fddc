package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.MockLambdaContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Intakes;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Uploads;
import org.sendqa.edge.ApiFunction;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.InMemorySourceMappings;
import org.sendqa.testing.InMemoryUploadedFiles;
import org.sendqa.testing.InMemoryUploads;
import org.sendqa.testing.SamplePeople;

class RegisterControllerTest {

    private static final String UPLOADS = "/v1/dor/registers/uploads";
    private static final Instant NOW = Instant.parse("2026-03-25T09:30:00Z");
    private static final Outcome.Accepted ACCEPTED =
            new Outcome.Accepted("sha256:aa", true, 45, 1, List.of("Line 3, Locality: wrong."));

    private static final Map<String, Object> SETTINGS = Map.of(
            "sendqa.table", "t",
            "sendqa.bucket", "b",
            "sendqa.secret", "s",
            "sendqa.site", "http://site",
            "sendqa.machines", "m");

    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final InMemoryUploads uploads = new InMemoryUploads(snapshots, new InMemoryOutbox());
    private final ApplicationContext context = start(uploads, snapshots);
    private final ApiFunction function = new ApiFunction(context);

    @Test
    void anOfficerIsToldWhereToPutAFileAndLaterWhatBecameOfIt() {
        APIGatewayV2HTTPResponse prepared = post(SamplePeople.anOfficer(), "{\"fileName\":\"march.csv\",\"size\":100}");
        assertThat(prepared.getStatusCode()).isEqualTo(201);
        assertThat(prepared.getBody())
                .contains(
                        "\"Content-Type\":\"application/octet-stream\"",
                        "\"If-None-Match\":\"*\"",
                        "2026-03-25T09:45:00Z");
        String upload = prepared.getBody().replaceAll(".*\"upload\":\"([0-9a-f]{24})\".*", "$1");
        assertThat(get(SamplePeople.anOfficer(), upload).getBody())
                .isEqualTo(
                        "{\"subject\":\"plan\",\"state\":\"waiting\",\"accepted\":0,\"rejected\":0,\"complete\":false,"
                                + "\"digest\":null,"
                                + "\"nextDraw\":null,\"reasons\":[],\"rejectedRowsUrl\":null}");
        end(upload);
        assertThat(get(SamplePeople.anOfficer(), upload).getBody())
                .isEqualTo(
                        "{\"subject\":\"plan\",\"state\":\"accepted\",\"accepted\":45,\"rejected\":1,\"complete\":true,"
                                + "\"digest\":\"sha256:aa\",\"nextDraw\":\"The next draw takes it.\","
                                + "\"reasons\":[\"Line 3, Locality: wrong.\"],"
                                + "\"rejectedRowsUrl\":\"memory:/rejects/dor/%s\"}".formatted(upload));
    }

    @Test
    void theLastUploadsOfEachRegisterAreListedAndWhichOfThemTheNextDrawTakes() {
        assertThat(list()).contains("has no register yet that it can take: upload one.", "\"uploads\":[]");
        post(SamplePeople.anOfficer(), "{\"fileName\":\"march.csv\",\"size\":100}");
        Upload asked = uploads.newest(RegisterRef.ofPlans("dor"), 1).getFirst();
        assertThat(list()).contains("\"state\":\"waiting\"", "\"next\":false");
        end(asked.header().id());
        snapshots.list(new Snapshot(RegisterRef.ofPlans("dor"), "sha256:aa", NOW, true, 45, 1));
        assertThat(list())
                .contains(
                        "takes the register of 45 rows that came in on 25 March 2026, 09:30.",
                        "\"fileName\":\"march.csv\",\"askedAt\":\"2026-03-25T09:30:00Z\","
                                + "\"by\":\"Sample QA Officer\",\"state\":\"accepted\",\"accepted\":45,"
                                + "\"rejected\":1,\"complete\":true,\"next\":true");
        assertThat(call(SamplePeople.aTeamManager(1), "GET", UPLOADS, "").getStatusCode())
                .isEqualTo(403);
    }

    private String list() {
        return call(SamplePeople.anOfficer(), "GET", UPLOADS, "").getBody();
    }

    @Test
    void nobodyElseMayUploadOrLook() {
        assertThat(post(SamplePeople.aTeamManager(1), "{\"fileName\":\"march.csv\",\"size\":100}")
                        .getStatusCode())
                .isEqualTo(403);
        assertThat(get(SamplePeople.aTeamManager(1), "unknown").getStatusCode()).isEqualTo(403);
    }

    @Test
    void aMacroWorkbookAndAnUnknownUploadAreRefusedInASentence() {
        APIGatewayV2HTTPResponse spreadsheet =
                post(SamplePeople.anOfficer(), "{\"fileName\":\"march.xlsm\",\"size\":100}");
        assertThat(spreadsheet.getStatusCode()).isEqualTo(415);
        assertThat(spreadsheet.getBody())
                .contains("choose Save as and the type 'Excel Workbook (.xlsx)' or 'CSV UTF-8'");
        assertThat(get(SamplePeople.anOfficer(), "unknown").getStatusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[\"Sample Child 0042\"]",
                "{}",
                "{\"fileName\":null}",
                "{\"fileName\":\"march.csv\"}",
                "{\"fileName\":\"march.csv\",\"size\":\"0042\"}",
                "{\"fileName\":{\"name\":\"Sample Child 0042\"}}",
                "{\"fileName\":[\"march.csv\"]}",
                "{\"fileName\":\"march.csv\",\"size\":100} Sample Child 0042",
                "{\"fileName\":\"march.csv\",\"size\":1,\"child\":\"Sample Child 0042\"}"
            })
    void whatIsNotTheJsonThatIsAskedForIsRefusedWithoutRepeatingIt(String body) {
        APIGatewayV2HTTPResponse refused = post(SamplePeople.anOfficer(), body);
        assertProblem(refused, 400);
        assertThat(refused.getBody()).contains("The request can't be read.").doesNotContain("0042", "FileToCome");
    }

    @Test
    void anAddressThatIsNotThereIsAProblemToo() {
        assertProblem(call(SamplePeople.anOfficer(), "GET", "/v1/dor/registers/elsewhere", ""), 404);
    }

    @Test
    void anErrorOfOursSaysNothingOfTheData() {
        try (ApplicationContext broken = start(new BrokenUploads(), snapshots)) {
            var function = new ApiFunction(broken);
            APIGatewayV2HTTPResponse refused = call(function, SamplePeople.anOfficer(), "GET", UPLOADS + "/any", "");
            assertProblem(refused, 500);
            assertThat(refused.getBody())
                    .contains("Something broke on our side")
                    .doesNotContain("0042");
        }
    }

    @AfterEach
    void close() {
        context.close();
    }

    private static ApplicationContext start(Uploads uploads, InMemorySnapshots snapshots) {
        return ApplicationContext.builder()
                .properties(SETTINGS)
                .build()
                .registerSingleton(
                        People.class, InMemoryPeople.with(SamplePeople.anOfficer(), SamplePeople.aTeamManager(1)))
                .registerSingleton(Uploads.class, uploads)
                .registerSingleton(SnapshotList.class, snapshots)
                .registerSingleton(Cycles.class, new InMemoryCycles())
                .registerSingleton(UploadedFiles.class, new InMemoryUploadedFiles())
                .registerSingleton(SourceMappings.class, new InMemorySourceMappings())
                .registerSingleton(Packs.class, new InMemoryPacks(Fixtures.aPack()))
                .registerSingleton(Intakes.class, (Intakes) (_, _) -> {})
                .start();
    }

    private void end(String id) {
        Event event = new Event("examined", NOW, "IngestRegister");
        Upload.Asked asked = (Upload.Asked) uploads.find("dor", id).orElseThrow();
        Upload.Claimed claimed = asked.claimed("bucket|key|1", event);
        Upload.Examined examined = claimed.examined(ACCEPTED, event);
        uploads.keep(claimed, event);
        uploads.keep(examined, event);
        uploads.keep(examined.announced(ACCEPTED, "The next draw takes it.", event), event);
    }

    private static void assertProblem(APIGatewayV2HTTPResponse reply, int status) {
        assertThat(reply.getStatusCode()).isEqualTo(status);
        assertThat(reply.getHeaders()).containsEntry("Content-Type", "application/problem+json");
        assertThat(reply.getBody()).startsWith("{\"code\":\"").contains("\"status\":" + status);
    }

    private APIGatewayV2HTTPResponse post(Person by, String body) {
        return call(by, "POST", UPLOADS, body);
    }

    private APIGatewayV2HTTPResponse get(Person by, String upload) {
        return call(by, "GET", UPLOADS + "/" + upload, "");
    }

    private APIGatewayV2HTTPResponse call(Person by, String method, String path, String body) {
        return call(function, by, method, path, body);
    }

    private static APIGatewayV2HTTPResponse call(
            ApiFunction function, Person by, String method, String path, String body) {
        RequestContext request = RequestContext.builder()
                .withHttp(RequestContext.Http.builder()
                        .withMethod(method)
                        .withPath(path)
                        .build())
                .withAuthorizer(signedIn(by))
                .withTimeEpoch(NOW.toEpochMilli())
                .build();
        APIGatewayV2HTTPEvent event = APIGatewayV2HTTPEvent.builder()
                .withRawPath(path)
                .withHeaders(Map.of("Content-Type", "application/json"))
                .withBody(body)
                .withRequestContext(request)
                .build();
        return function.handleRequest(event, new MockLambdaContext());
    }

    private static RequestContext.Authorizer signedIn(Person by) {
        RequestContext.Authorizer.JWT jwt = RequestContext.Authorizer.JWT
                .builder()
                .withClaims(Map.of("sub", by.subject()))
                .build();
        return RequestContext.Authorizer.builder().withJwt(jwt).build();
    }
}
