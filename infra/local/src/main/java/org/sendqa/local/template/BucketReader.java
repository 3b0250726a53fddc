package org.sendqa.local.template;

/** Reads AWS::S3::Bucket. */
final class BucketReader {

    private BucketReader() {}

    static BucketDeclaration read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, bucket -> {
            bucket.accept("BucketName", "BucketEncryption", "VersioningConfiguration", "LifecycleConfiguration");
            bucket.accept("PublicAccessBlockConfiguration", "OwnershipControls", "LoggingConfiguration", "Tags");
            bucket.accept("CorsConfiguration", "ObjectLockEnabled", "ObjectLockConfiguration");
            boolean notifies = bucket.has("NotificationConfiguration")
                    && bucket.inner("NotificationConfiguration", BucketReader::notifies);
            return new BucketDeclaration(
                    ResourceNames.name(resource, scope), ResourceNames.arn(resource, scope), notifies);
        });
    }

    private static boolean notifies(Properties notification) {
        String instead = "would make a circle with the function; set EventBridgeEnabled and write a rule.";
        notification.refuse("LambdaConfigurations", instead);
        return notification
                .inner("EventBridgeConfiguration", bridge -> bridge.text("EventBridgeEnabled", "true"))
                .equals("true");
    }
}
