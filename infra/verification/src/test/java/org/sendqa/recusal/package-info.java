/** The recusal loop played through by chance: real use cases of four features over ports in memory. */
@NullMarked
package org.sendqa.recusal;

import org.jspecify.annotations.NullMarked;
