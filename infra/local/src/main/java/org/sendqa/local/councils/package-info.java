/** Made-up councils: a published pack with sample people enough to do everything in it. */
@NullMarked
package org.sendqa.local.councils;

import org.jspecify.annotations.NullMarked;
