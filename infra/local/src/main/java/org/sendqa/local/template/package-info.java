/** Reads {@code template.yaml} and its nested stacks into declarations, and refuses whatever it does not understand. */
@NullMarked
package org.sendqa.local.template;

import org.jspecify.annotations.NullMarked;
