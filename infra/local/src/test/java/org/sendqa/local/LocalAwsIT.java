package org.sendqa.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.local.events.DeadLetter;
import org.sendqa.local.recording.PolicyCheck;
import org.sendqa.local.recording.RecordedCall;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.execution.ExecutionStatus;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.s3.S3Client;

class LocalAwsIT {

    /** Three days in which the clocks go forward: 29 March 2026 has no half past one. */
    private static final Instant FRIDAY = Instant.parse("2026-03-27T12:00:00Z");

    private static final String TABLE = "sendqa-local-local";
    private static final String KEEP = "sendqa-local-KeepFunction";
    private static final String FOLLOW = "sendqa-local-FollowFunction";

    private static LocalAws aws;

    @BeforeAll
    static void start() throws IOException {
        aws = LocalAws.start(Options.of(FixtureRoot.named("local-aws")).at(0).from(FRIDAY));
    }

    @AfterAll
    static void stop() {
        aws.close();
    }

    @Test
    void theTableHasTheKeysAndTheStreamOfTheTemplate() {
        var table =
                aws.tables().describeTable(request -> request.tableName(TABLE)).table();
        assertThat(table.keySchema()).extracting(key -> key.attributeName()).containsExactly("pk", "sk");
        assertThat(table.globalSecondaryIndexes().getFirst().indexName()).isEqualTo("due");
        assertThat(table.streamSpecification().streamViewTypeAsString()).isEqualTo("NEW_AND_OLD_IMAGES");
    }

    @Test
    void aScheduleLeavesOutATimeThatDoesNotExistWhenTheClocksGoForward() {
        aws.advanceTo(Instant.parse("2026-03-31T12:00:00Z"));
        assertThat(sortKeys("daily"))
                .containsExactly("2026-03-28T01:30:00Z", "2026-03-30T00:30:00Z", "2026-03-31T00:30:00Z");
        assertThat(sortKeys("followed daily"))
                .as("the stream is drained before time stands")
                .hasSize(3);
        assertThat(aws.failures()).isEmpty();
    }

    @Test
    void aHandlersExceptionIsAnsweredAsLambdaAnswersIt() {
        Invocation answer = aws.functions().invoke(KEEP, json("fail", "x"));
        assertThat(answer).isInstanceOfSatisfying(Invocation.Failed.class, failed -> {
            assertThat(failed.errorType()).isEqualTo("org.sendqa.fixture.KeepHandler$AtALoss");
            assertThat(failed.errorMessage()).isEqualTo("Nothing can be kept under fail");
            assertThat(failed.payload().get("stackTrace")).isNotEmpty();
        });
    }

    @Test
    void aFunctionStaysWarmAndIsFoundByNameAndByAlias() {
        Invocation.Answered first = (Invocation.Answered) aws.functions().invoke(KEEP, json("warm", "1"));
        String alias = "arn:aws:lambda:eu-west-2:000000000000:function:" + KEEP + ":live";
        Invocation.Answered second = (Invocation.Answered) aws.functions().invoke(alias, json("warm", "2"));
        assertThat(second.payload().get("request").asText())
                .startsWith("KeepFunction-")
                .isNotEqualTo(first.payload().get("request").asText());
    }

    @Test
    void anUploadStartsTheMachineThatTheRuleNames() {
        try (S3Client s3 = s3()) {
            s3.putObject(put -> put.bucket(TABLE + "-uploads").key("registers/one.csv"), RequestBody.fromString("a"));
            s3.putObject(put -> put.bucket(TABLE + "-uploads").key("other/two.csv"), RequestBody.fromString("b"));
        }
        aws.settle();
        assertThat(aws.executions()).extracting(Execution::status).containsExactly(ExecutionStatus.SUCCEEDED);
        assertThat(sortKeys("registers/one.csv"))
                .as("the event's time is the clock's")
                .singleElement()
                .matches(time -> !Instant.parse(time).isBefore(FRIDAY));
    }

    @Test
    void aPoisonedRecordIsGivenUpAndDoesNotHoldUpTheOthers() {
        for (String id : List.of("before", "poison", "after")) {
            assertThat(aws.functions().invoke(KEEP, json(id, "1"))).isInstanceOf(Invocation.Answered.class);
        }
        aws.settle();
        assertThat(sortKeys("followed before")).hasSize(1);
        assertThat(sortKeys("followed after")).hasSize(1);
        assertThat(aws.deadLetters()).singleElement().satisfies(LocalAwsIT::isThePoison);
    }

    @Test
    void aRecordThatTheFilterDoesNotWantIsNotDelivered() {
        ObjectNode quiet = json("quiet", "1").put("follow", "no");
        aws.functions().invoke(KEEP, quiet);
        aws.settle();
        assertThat(sortKeys("quiet")).hasSize(1);
        assertThat(sortKeys("followed quiet")).isEmpty();
    }

    @Test
    void theRecorderKnowsWhoNeededWhatAndComparesItWithThePolicies() {
        aws.functions().invoke(KEEP, json("recorded", "1"));
        aws.settle();
        String arn = "arn:aws:dynamodb:eu-west-2:000000000000:table/" + TABLE;
        assertThat(aws.calls())
                .containsExactly(
                        new RecordedCall(FOLLOW, "dynamodb:PutItem", arn),
                        new RecordedCall(KEEP, "dynamodb:PutItem", arn));
        var functions = aws.declarations().functions();
        assertThat(PolicyCheck.ungranted(functions, aws.calls())).isEmpty();
        assertThat(PolicyCheck.unused(functions, aws.calls()))
                .containsExactly(KEEP + " is granted dynamodb:GetItem and never uses it");
    }

    @Test
    void theFrontDoorAdmitsATokenOfASamplePerson() throws Exception {
        assertThat(get("/v1/hello/you", request -> {}).statusCode()).isEqualTo(200);
        assertThat(get("/v1/me", request -> {}).statusCode()).isEqualTo(401);
        String token = aws.identity()
                .accessToken("sample-qa-officer-1", InstantSource.system().instant());
        HttpResponse<String> answer = get("/v1/me", request -> request.header("Authorization", "Bearer " + token));
        var event = new ObjectMapper().readTree(answer.body());
        assertThat(event.at("/requestContext/authorizer/jwt/claims/sub").asText())
                .isEqualTo("sample-qa-officer-1");
        assertThat(event.at("/requestContext/timeEpoch").asLong())
                .isEqualTo(aws.clock().now().toEpochMilli());
    }

    @Test
    void theClockIsAdvancedOverHttp() throws Exception {
        Instant later = aws.clock().now().plusSeconds(60);
        var body = HttpRequest.BodyPublishers.ofString("{\"to\":\"%s\"}".formatted(later));
        HttpResponse<String> answer = get("/local/clock", request -> request.POST(body));
        assertThat(new ObjectMapper().readTree(answer.body()).get("now").asText())
                .isEqualTo(later.toString());
    }

    @Test
    void aPersonLetsTheClockLeapByAButton() throws Exception {
        Instant before = aws.clock().now();
        LocalDate payday = OfficeDay.of(before).plusDays(4);
        aws.offer(TimePage.PLACE, new TimePage(aws, () -> new TreeMap<>(Map.of(payday, List.of("Cake is due.")))));
        assertThat(get("/local/time", request -> request.POST(HttpRequest.BodyPublishers.ofString("leap=day")))
                        .headers()
                        .firstValue("location"))
                .contains("/local/time");
        assertThat(aws.clock().now()).isEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(get("/local/time", request -> {}).body()).contains("A week on", "Cake is due.");
        get("/local/time", request -> request.POST(HttpRequest.BodyPublishers.ofString("leap=next")));
        assertThat(aws.clock().now()).isEqualTo(OfficeDay.at(payday, LocalTime.of(9, 0)));
        assertThat(get("/local/time", request -> request.POST(HttpRequest.BodyPublishers.ofString("leap=back")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatTheClockCannotReadIsRefusedWithASentence() throws Exception {
        HttpResponse<String> answer =
                get("/local/clock", request -> request.POST(HttpRequest.BodyPublishers.ofString("{broken")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Send JSON such as");
    }

    @Test
    void theStartPageLeadsToThePeopleWhomOneCanBe() throws Exception {
        String people = aws.identity().people().toString();
        assertThat(get("/", request -> {}).body()).contains("<a href=\"%s\">People</a>".formatted(people));
    }

    private static void isThePoison(DeadLetter letter) {
        assertThat(letter.target()).isEqualTo(FOLLOW);
        assertThat(letter.error()).isEqualTo("java.lang.IllegalStateException: This is poison: poison");
        assertThat(letter.payload()).hasSize(1);
    }

    private static HttpResponse<String> get(String path, Consumer<HttpRequest.Builder> more) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(aws.door() + path));
        more.accept(request);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static S3Client s3() {
        return S3Client.builder().endpointOverride(aws.objects()).build();
    }

    private static ObjectNode json(String id, String at) {
        return new ObjectMapper().createObjectNode().put("id", id).put("at", at);
    }

    private static List<String> sortKeys(String id) {
        QueryRequest query = QueryRequest.builder()
                .tableName(TABLE)
                .keyConditionExpression("pk = :id")
                .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(id)))
                .build();
        return aws.tables().query(query).items().stream()
                .map(item -> item.getOrDefault("sk", AttributeValue.fromS("")).s())
                .toList();
    }
}
