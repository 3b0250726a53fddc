/**
 * Reads what another tool exports of audits that were answered there (CAP-10): columns become questions, cells become
 * answers, rows find their audit by its key; columns that lead nowhere are never read.
 */
@NullMarked
package org.sendqa.domain.export;

import org.jspecify.annotations.NullMarked;
