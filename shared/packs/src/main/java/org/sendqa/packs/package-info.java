/** The framework packs: compiled from the authorities' YAML folders to one JSON each, checked, read back. */
@NullMarked
package org.sendqa.packs;

import org.jspecify.annotations.NullMarked;
