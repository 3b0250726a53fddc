package org.sendqa.local.objects;

/**
 * Tells that an object has been written, as S3's event "Object Created" does.
 *
 * @param size in bytes
 * @param etag without quotation marks
 * @param versionId opaque, another one for each write, also of the same bytes
 */
public record ObjectCreated(String bucket, String key, long size, String etag, String versionId) {}
