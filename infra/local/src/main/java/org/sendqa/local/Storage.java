package org.sendqa.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sendqa.local.objects.ObjectCreated;
import org.sendqa.local.objects.ObjectStore;
import org.sendqa.local.objects.StoreOptions;
import org.sendqa.local.storage.DynamoProcess;
import org.sendqa.local.storage.Tables;
import org.sendqa.local.template.BucketDeclaration;
import org.sendqa.local.template.TableDeclaration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Tables and objects, with clients for the local AWS's own use. */
record Storage(URI dynamo, DynamoDbClient tables, DynamoDbStreamsClient streams, ObjectStore objects) {

    private static final StaticCredentialsProvider CREDENTIALS = StaticCredentialsProvider.create(
            AwsBasicCredentials.create(Environment.ACCESS_KEY, Environment.SECRET_KEY));
    private static final Region LONDON = Region.EU_WEST_2;

    /** Creates the declared tables as soon as DynamoDB Local listens. */
    static Storage of(DynamoProcess dynamo, List<TableDeclaration> declared, ObjectStore objects, Opened opened)
            throws IOException {
        URI uri = dynamo.endpoint();
        DynamoDbClient tables = opened.add(DynamoDbClient.builder()
                .endpointOverride(uri)
                .region(LONDON)
                .credentialsProvider(CREDENTIALS)
                .build());
        DynamoDbStreamsClient streams = opened.add(DynamoDbStreamsClient.builder()
                .endpointOverride(uri)
                .region(LONDON)
                .credentialsProvider(CREDENTIALS)
                .build());
        Tables.create(tables, declared);
        return new Storage(uri, tables, streams, objects);
    }

    /** Starts S3 with the declared buckets. */
    static ObjectStore objects(
            List<BucketDeclaration> declared, Optional<Path> folder, URI origin, Consumer<ObjectCreated> listener) {
        StoreOptions options = new StoreOptions(
                0,
                Environment.ACCESS_KEY,
                Environment.SECRET_KEY,
                declared.stream().map(BucketDeclaration::name).toList(),
                origin);
        return folder.map(path -> ObjectStore.inFolder(path, options, listener))
                .orElseGet(() -> ObjectStore.inMemory(options, listener));
    }
}
