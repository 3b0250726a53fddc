package org.sendqa.local.objects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.sendqa.local.objects.nio2blob.VersionedFolder;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** Runs S3 in this process; clients address buckets by path. A bad or expired signature is refused. */
public final class ObjectStore implements AutoCloseable {

    private final S3Proxy proxy;

    private ObjectStore(S3Proxy proxy) {
        this.proxy = proxy;
    }

    /**
     * Starts a store that forgets everything when it closes. The listener is called before the writer has its answer.
     */
    public static ObjectStore inMemory(StoreOptions options, Consumer<ObjectCreated> listener) {
        return start(new TransientNio2BlobStore(), options, listener);
    }

    /** Starts a store over a folder, made if it's missing; what lies there from an earlier time is kept. */
    public static ObjectStore inFolder(Path folder, StoreOptions options, Consumer<ObjectCreated> listener) {
        try {
            return start(new VersionedFolder(Files.createDirectories(folder)), options, listener);
        } catch (IOException refused) {
            throw new UncheckedIOException("No folder for objects can be made at " + folder, refused);
        }
    }

    private static ObjectStore start(BlobStore inner, StoreOptions options, Consumer<ObjectCreated> listener) {
        var store = new AnnouncingStore(inner, listener);
        for (String bucket : options.buckets()) {
            if (!store.containerExists(bucket)) {
                store.createContainer(bucket);
                store.putBucketVersioning(bucket, BucketVersioningStatus.ENABLED);
            }
        }
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:" + options.port()))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, options.accessKey(), options.secretKey())
                .corsRules(fromSite(options.origin()))
                .ignoreUnknownHeaders(true)
                .build();
        return new ObjectStore(running(proxy));
    }

    private static CrossOriginResourceSharing fromSite(URI origin) {
        return new CrossOriginResourceSharing(
                List.of(origin.toString()), List.of("GET", "HEAD", "PUT"), List.of("*"), List.of("ETag"), "false");
    }

    private static S3Proxy running(S3Proxy proxy) {
        try {
            proxy.start();
            return proxy;
        } catch (Exception refused) {
            throw new IllegalStateException("The object store doesn't start: " + refused.getMessage(), refused);
        }
    }

    /** The address for clients, which have to use path-style access. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception refused) {
            throw new IllegalStateException("The object store doesn't stop: " + refused.getMessage(), refused);
        }
    }
}
