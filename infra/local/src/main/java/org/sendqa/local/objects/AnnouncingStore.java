package org.sendqa.local.objects;

import java.io.InputStream;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Announces each object once its write has succeeded; S3Proxy's own working files are no objects of anybody's. */
final class AnnouncingStore extends ForwardingBlobStore {

    private static final String OWN_FILES = ".s3proxy-";

    private final Consumer<ObjectCreated> listener;

    AnnouncingStore(BlobStore store, Consumer<ObjectCreated> listener) {
        super(store);
        this.listener = listener;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        var written = super.putBlob(request, content);
        announce(request.bucket(), request.key(), written.versionId());
        return written;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        var written = super.copyBlob(request);
        announce(request.destinationBucket(), request.destinationKey(), written.versionId());
        return written;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        var written = super.completeMultipartUpload(upload, request);
        announce(request.bucket(), request.key(), written.versionId());
        return written;
    }

    private void announce(String bucket, String key, @Nullable String version) {
        if (key.startsWith(OWN_FILES)) {
            return;
        }
        var object = delegate()
                .blobMetadata(HeadObjectRequest.builder()
                        .bucket(bucket)
                        .key(key)
                        .versionId(version)
                        .build());
        listener.accept(new ObjectCreated(
                bucket, key, object.contentLength(), object.eTag().replace("\"", ""), version == null ? "" : version));
    }
}
