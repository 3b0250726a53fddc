/**
 * Who audits what: a cycle's cases are allocated once, its auditors invited, and the officers shown why; who looks at
 * cases together, with one record.
 */
@NullMarked
package org.sendqa.allocation;

import org.jspecify.annotations.NullMarked;
