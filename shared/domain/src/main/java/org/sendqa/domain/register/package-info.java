/** What a case register says of each subject, and the immutable snapshots that draws are made from. */
@NullMarked
package org.sendqa.domain.register;

import org.jspecify.annotations.NullMarked;
