/** Random certificates, made with what only this package of the model sees. */
@NullMarked
package org.sendqa.domain.sampling;

import org.jspecify.annotations.NullMarked;
