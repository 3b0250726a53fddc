package org.sendqa.visitors;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sendqa.local.LocalAws;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * All that table and bucket hold, to be compared with what they hold later.
 *
 * @param contents items as {@code item <pk> <sk>} with all their attributes, objects as {@code object <key>} with tag
 *     and size
 */
public record Dump(Map<String, String> contents) {

    public static Dump of(LocalAws aws) {
        Map<String, String> contents = new HashMap<>();
        String table = aws.declarations().tables().getFirst().name();
        aws.tables()
                .scanPaginator(scan -> scan.tableName(table))
                .items()
                .forEach(item -> contents.put(
                        "item %s %s".formatted(text(item, "pk"), text(item, "sk")), new TreeMap<>(item).toString()));
        String bucket = aws.declarations().buckets().getFirst().name();
        try (S3Client objects = objects()) {
            objects.listObjectsV2Paginator(list -> list.bucket(bucket))
                    .contents()
                    .forEach(object ->
                            contents.put("object " + object.key(), "%s %d".formatted(object.eTag(), object.size())));
        }
        return new Dump(contents);
    }

    /** Reads the address and the credentials from the properties that the local AWS sets. */
    public static S3Client objects() {
        return S3Client.builder().httpClientBuilder(ApacheHttpClient.builder()).build();
    }

    /** How often somebody was shown data of cases. */
    public long looks() {
        return contents.keySet().stream().filter(Dump::isLook).count();
    }

    private static boolean isLook(String name) {
        return name.matches("item \\w+\\|access\\|.*");
    }

    /** The names of whatever came, went or changed since an earlier dump, but that somebody looked. */
    public SortedSet<String> since(Dump earlier) {
        SortedSet<String> names = new TreeSet<>(contents.keySet());
        names.addAll(earlier.contents().keySet());
        names.removeIf(Dump::isLook);
        names.removeIf(
                name -> Objects.equals(contents.get(name), earlier.contents().get(name)));
        return names;
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name)).s();
    }
}
