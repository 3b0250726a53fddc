/** JSON as the certificates and digests need it: read strictly, written in one canonical form. */
@NullMarked
package org.sendqa.domain.json;

import org.jspecify.annotations.NullMarked;
