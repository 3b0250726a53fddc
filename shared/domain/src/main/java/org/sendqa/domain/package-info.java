/** What the system is about, free of any cloud: the model, its policies and its ports, a package for each part. */
@NullMarked
package org.sendqa.domain;

import org.jspecify.annotations.NullMarked;
