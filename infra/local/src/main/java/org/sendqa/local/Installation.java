package org.sendqa.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.local.identity.Person;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What an administrator does once after a deployment: publishes the packs and says who works here. */
public final class Installation {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Where the sample people stand in a repository. */
    static final String PEOPLE = "events/import-people.json";

    private static final String IMPORT = "ImportPeopleFunction";

    private Installation() {}

    /**
     * The sample people of {@code events/import-people.json}, as the sign-in page lists them; none without the file.
     */
    public static List<Person> people(Path root) {
        List<Person> people = new ArrayList<>();
        JsonNode sample = Files.exists(root.resolve(PEOPLE)) ? sample(root) : JSON.createObjectNode();
        for (JsonNode person : sample.path("people")) {
            people.add(new Person(
                    person.path("subject").asText(),
                    person.path("name").asText(),
                    person.path("roles").path(0).asText()));
        }
        return people;
    }

    /** Publishes the compiled packs and imports the sample people. */
    public static void install(Path root, LocalAws aws) {
        try (S3Client objects = objects(aws)) {
            String bucket = aws.declarations().buckets().getFirst().name();
            publish(root.resolve("shared/packs/target/packs"), objects, bucket);
        }
        JsonNode reply = aws.invoke(IMPORT, sample(root));
        if (!reply.path("faults").isEmpty()) {
            throw new IllegalStateException("The sample people were not imported: " + reply.path("faults"));
        }
    }

    private static S3Client objects(LocalAws aws) {
        return S3Client.builder()
                .endpointOverride(aws.objects())
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Environment.ACCESS_KEY, Environment.SECRET_KEY)))
                .forcePathStyle(true)
                .httpClient(ApacheHttpClient.create())
                .build();
    }

    private static void publish(Path packs, S3Client objects, String bucket) {
        try (var files = Files.walk(packs)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> objects.putObject(
                            put -> put.bucket(bucket).key("packs/" + packs.relativize(file)),
                            RequestBody.fromFile(file)));
        } catch (IOException unbuilt) {
            throw new UncheckedIOException("The packs are not compiled; run make packs", unbuilt);
        }
    }

    private static JsonNode sample(Path root) {
        try {
            return JSON.readTree(root.resolve(PEOPLE).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PEOPLE + " can't be read", unreadable);
        }
    }
}
