/** Stands in for S3: buckets in memory or in a folder, presigned URLs, and an event for each object created. */
@NullMarked
package org.sendqa.local.objects;

import org.jspecify.annotations.NullMarked;
