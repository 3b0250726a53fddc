/** Tests of what an auditor can do, by use case and over HTTP. */
@NullMarked
package org.sendqa.auditing;

import org.jspecify.annotations.NullMarked;
