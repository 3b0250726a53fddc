package org.sendqa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

class ProcessesIT {

    private static final String ROOT = System.getProperty("sendqa.root");

    private static final String TABLE = "sendqa-local-local";

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir
    Path data;

    @Test
    void aFolderInWhichNothingIsBuiltEndsTheStartWithASentence() throws Exception {
        Process process = launch(data.toString(), "bwd");
        try (BufferedReader errors = process.errorReader()) {
            assertThat(errors.readLine()).startsWith("No packs are compiled in").endsWith("Run make packs there.");
            assertThat(process.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void aRefusedTemplateEndsTheStartWithItsSentence() throws Exception {
        Path packs = data.resolve("no-template").resolve(Installation.PACKS);
        Files.createDirectories(packs.resolveSibling(""));
        Files.createSymbolicLink(packs, Path.of(ROOT, Installation.PACKS));
        Process process = launch(data.resolve("no-template").toString(), "bwd");
        try (BufferedReader errors = process.errorReader()) {
            assertThat(errors.readLine()).startsWith("template.yaml line 1, template: cannot be read");
            assertThat(process.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void whatIsKeptOnDiskIsThereAfterARestartAndIsNotDeliveredTwice() throws IOException {
        Options options =
                Options.of(FixtureRoot.named("restart")).at(0).from(START).keeping(data);
        try (LocalAws aws = LocalAws.start(options)) {
            put(aws.tables(), "one");
            aws.settle();
            assertThat(keys(aws.tables())).containsExactlyInAnyOrder("one", "followed one");
            aws.tables().deleteItem(delete -> delete.tableName(TABLE).key(key("followed one")));
        }
        try (LocalAws aws = LocalAws.start(options)) {
            put(aws.tables(), "two");
            aws.settle();
            assertThat(keys(aws.tables())).containsExactlyInAnyOrder("one", "two", "followed two");
        }
    }

    @Test
    void whatWasWrittenJustBeforeTheEndReachesTheStreamAfterARestart() throws IOException {
        Options options =
                Options.of(FixtureRoot.named("backlog")).at(0).from(START).keeping(data);
        try (LocalAws aws = LocalAws.start(options)) {
            aws.settle();
            put(aws.tables(), "late");
        }
        try (LocalAws aws = LocalAws.start(options)) {
            aws.settle();
            assertThat(keys(aws.tables())).containsExactlyInAnyOrder("late", "followed late");
        }
    }

    @Test
    void anExecutionThatARestartBrokeOffStartsAgainFromItsBeginning() throws IOException {
        Path file = Files.createDirectories(data.resolve("executions")).resolve("intake.broken-off.json");
        Files.writeString(
                file,
                "{\"machine\": \"arn:aws:states:eu-west-2:000000000000:stateMachine:intake\", \"name\": \"broken-off\","
                        + " \"input\": {\"time\": \"1\", \"detail\": {\"object\": {\"key\": \"half-read\"}}}}");
        Options options =
                Options.of(FixtureRoot.named("broken-off")).at(0).from(START).keeping(data);
        try (LocalAws aws = LocalAws.start(options)) {
            aws.settle();
            assertThat(keys(aws.tables())).contains("half-read");
        }
        assertThat(file).as("it has ended").doesNotExist();
    }

    @Test
    void aSecondLocalAwsOnTheSameDataIsRefused() throws IOException {
        Options options =
                Options.of(FixtureRoot.named("shared")).at(0).from(START).keeping(data);
        try (LocalAws first = LocalAws.start(options)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> LocalAws.start(options))
                    .withMessage(data + " belongs to another local AWS. End that one, or choose another directory.");
            assertThat(keys(first.tables())).isEmpty();
        }
    }

    private static Process launch(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sendqa.local.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static void put(DynamoDbClient tables, String id) {
        Map<String, AttributeValue> item = Map.of(
                "pk", AttributeValue.fromS(id), "sk", AttributeValue.fromS("1"), "follow", AttributeValue.fromS("yes"));
        tables.putItem(put -> put.tableName(TABLE).item(item));
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of("pk", AttributeValue.fromS(id), "sk", AttributeValue.fromS("1"));
    }

    private static List<String> keys(DynamoDbClient tables) {
        ScanRequest scan = ScanRequest.builder().tableName(TABLE).build();
        return tables.scan(scan).items().stream()
                .map(item -> item.getOrDefault("pk", AttributeValue.fromS("")).s())
                .toList();
    }
}
