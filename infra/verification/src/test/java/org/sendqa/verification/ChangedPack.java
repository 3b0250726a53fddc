package org.sendqa.verification;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.sendqa.domain.json.Digest;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Dump;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A pack of Dorset's published once more with other words, for rounds that go on as if it had said so. */
record ChangedPack(LocalAws aws) {

    /** Publishes what becomes of a pack's text; gives its digest. */
    String publish(String digest, UnaryOperator<String> change) {
        String bucket = aws.declarations().buckets().getFirst().name();
        try (S3Client objects = Dump.objects()) {
            String pack = change.apply(
                    objects.getObjectAsBytes(get -> get.bucket(bucket).key(key(digest)))
                            .asString(StandardCharsets.UTF_8));
            objects.putObject(put -> put.bucket(bucket).key(key(Digest.of(pack))), RequestBody.fromString(pack));
            return Digest.of(pack);
        }
    }

    private static String key(String digest) {
        return "packs/dor/%s.json".formatted(digest.substring(Digest.PREFIX.length()));
    }
}
