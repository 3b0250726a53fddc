package org.sendqa.auditing;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an auditor declares as the body of a request says it.
 *
 * @param hand {@code none}, or one of the hands that the audit lists
 */
record DeclarationWish(@Schema(example = "none") String hand) {}
