/** The object store behind the ports: uploads, snapshots, certificates, answers, reports and packs as S3 objects. */
@NullMarked
package org.sendqa.s3;

import org.jspecify.annotations.NullMarked;
