package org.sendqa.local.template;

/**
 * An S3 bucket to create.
 *
 * @param notifies whether its events go to EventBridge
 */
public record BucketDeclaration(String name, String arn, boolean notifies) {}
