/**
 * Objects in a folder, with their versions. S3Proxy writes on condition only to stores in a package of this name, so
 * the name isn't ours to choose.
 */
@NullMarked
package org.sendqa.local.objects.nio2blob;

import org.jspecify.annotations.NullMarked;
