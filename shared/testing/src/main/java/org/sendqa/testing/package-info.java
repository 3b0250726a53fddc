/** What tests of every module stand on: fixtures that read as English, in-memory ports and the contracts they keep. */
@NullMarked
package org.sendqa.testing;

import org.jspecify.annotations.NullMarked;
