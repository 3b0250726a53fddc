package org.sendqa.local.objects.nio2blob;

import java.nio.file.Path;
import org.gaul.s3proxy.nio2blob.AbstractNio2BlobStore;

/**
 * Keeps objects in a folder and their old versions too, which S3Proxy itself offers in memory only. Versions and media
 * types live in extended attributes, so the file system has to know {@code user.*} attributes.
 */
public final class VersionedFolder extends AbstractNio2BlobStore {

    /** A store over a folder that exists already. */
    public VersionedFolder(Path folder) {
        super(folder.toAbsolutePath());
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }

    @Override
    public boolean supportsServerSideEncryption() {
        return true;
    }

    @Override
    public boolean supportsBucketEncryption() {
        return true;
    }
}
