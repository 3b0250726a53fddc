/**
 * How tests meet a local AWS from outside: callers of the API, people in a browser, and whoever compares what is stored
 * before and after. For the modules of tests that run side by side.
 */
@NullMarked
package org.sendqa.visitors;

import org.jspecify.annotations.NullMarked;
