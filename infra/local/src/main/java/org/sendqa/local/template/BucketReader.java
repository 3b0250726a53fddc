package org.sendqa.local.template;

import java.util.function.Function;

/** Reads AWS::S3::Bucket; every bucket of the local AWS keeps versions. */
final class BucketReader {

    private BucketReader() {}

    static BucketDeclaration read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, bucket -> {
            bucket.accept("BucketName", "Tags");
            plain(bucket);
            lists(bucket);
            boolean notifies = bucket.has("NotificationConfiguration")
                    && bucket.inner("NotificationConfiguration", BucketReader::notifies);
            return new BucketDeclaration(
                    ResourceNames.name(resource, scope), ResourceNames.arn(resource, scope), notifies);
        });
    }

    private static void plain(Properties bucket) {
        bucket.withoutEffect(
                "PublicAccessBlockConfiguration",
                "BlockPublicAcls",
                "BlockPublicPolicy",
                "IgnorePublicAcls",
                "RestrictPublicBuckets");
        if (bucket.has("VersioningConfiguration")) {
            bucket.inner("VersioningConfiguration", versioning -> {
                versioning.only("Status", "Enabled");
                return versioning;
            });
        }
    }

    private static void lists(Properties bucket) {
        each(bucket, "CorsConfiguration", "CorsRules", rule -> {
            rule.accept("AllowedOrigins", "AllowedMethods", "AllowedHeaders", "ExposedHeaders", "MaxAge", "Id");
            return rule;
        });
        each(bucket, "BucketEncryption", "ServerSideEncryptionConfiguration", rule -> {
            rule.accept("BucketKeyEnabled");
            rule.withoutEffect("ServerSideEncryptionByDefault", "SSEAlgorithm", "KMSMasterKeyID");
            return rule;
        });
        each(bucket, "LifecycleConfiguration", "Rules", rule -> {
            rule.accept("Id", "Status", "Prefix", "ExpirationInDays");
            rule.withoutEffect("NoncurrentVersionExpiration", "NoncurrentDays");
            rule.withoutEffect("AbortIncompleteMultipartUpload", "DaysAfterInitiation");
            return rule;
        });
    }

    private static void each(Properties bucket, String name, String list, Function<Properties, Properties> rule) {
        if (bucket.has(name)) {
            bucket.inner(name, inner -> inner.each(list, rule));
        }
    }

    private static boolean notifies(Properties notification) {
        String instead = "would make a circle with the function; set EventBridgeEnabled and write a rule.";
        notification.refuse("LambdaConfigurations", instead);
        return notification
                .inner("EventBridgeConfiguration", bridge -> bridge.text("EventBridgeEnabled", "true"))
                .equals("true");
    }
}
