package org.sendqa.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sendqa.local.councils.Council;
import org.sendqa.local.identity.Person;
import org.sendqa.packs.PublishedPacks;
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

    /** Where packs are compiled to. */
    public static final String PACKS = "shared/packs/target/packs";

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
                    person.path("roles").path(0).asText(),
                    person.path("emails").path(0).asText(),
                    true));
        }
        return people;
    }

    /** Publishes the compiled packs and imports the sample people. */
    public static void install(Path root, LocalAws aws) {
        Path packs = root.resolve(PACKS);
        publish(packs, aws, _ -> true);
        employ(packs, aws, sample(root));
    }

    /**
     * Publishes the compiled packs of some authorities only and imports their people and records what they agreed.
     *
     * @param packs the folder that packs are compiled to
     */
    public static void install(Path packs, LocalAws aws, List<Council> councils) {
        List<String> authorities = councils.stream().map(Council::authority).toList();
        publish(packs, aws, authorities::contains);
        councils.forEach(council -> employ(packs, aws, council.people().list()));
        councils.forEach(council -> agree(new OfficerCalls(aws, council)));
    }

    /** Over the API, as on the site. */
    private static void agree(OfficerCalls officer) {
        officer.council().agreements().forEach(terms -> officer.post("/agreements", terms.toString()));
    }

    private static void employ(Path packs, LocalAws aws, JsonNode people) {
        JsonNode reply = aws.invoke(IMPORT, people);
        if (!reply.path("faults").isEmpty()) {
            throw new IllegalStateException("The sample people were not imported: " + reply.path("faults"));
        }
        String authority = people.path("authority").asText();
        aws.serve(authority, name(packs, authority));
    }

    private static String name(Path packs, String authority) {
        Path built = packs.resolveSibling("");
        return new PublishedPacks(key -> text(built.resolve(key)), _ -> "")
                .current(authority)
                .name();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unbuilt) {
            throw new UncheckedIOException("The packs are not compiled; run make packs", unbuilt);
        }
    }

    private static void publish(Path packs, LocalAws aws, Predicate<String> wanted) {
        String bucket = aws.declarations().buckets().getFirst().name();
        try (S3Client objects = objects(aws)) {
            List<String> authorities = Files.readAllLines(packs.resolve("authorities")).stream()
                    .filter(wanted)
                    .toList();
            authorities.forEach(authority -> publish(packs, packs.resolve(authority), objects, bucket));
            objects.putObject(
                    put -> put.bucket(bucket).key("packs/authorities"),
                    RequestBody.fromString(String.join("\n", authorities)));
        } catch (IOException unbuilt) {
            throw new UncheckedIOException("The packs are not compiled; run make packs", unbuilt);
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

    private static void publish(Path packs, Path folder, S3Client objects, String bucket) {
        try (var files = Files.list(folder)) {
            files.forEach(file -> objects.putObject(
                    put -> put.bucket(bucket).key("packs/" + packs.relativize(file)), RequestBody.fromFile(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The pack in %s can't be read".formatted(folder), unreadable);
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
