/**
 * Least-cost assignment of rows to columns that take several each, solved exactly and checked from its own prices: the
 * mathematics under the allocation, without a word of auditors or cases.
 */
@NullMarked
package org.sendqa.domain.transport;

import org.jspecify.annotations.NullMarked;
