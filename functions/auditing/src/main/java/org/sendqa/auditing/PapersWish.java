package org.sendqa.auditing;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an auditor says about the papers as the body of a request says it.
 *
 * @param word one of the words that the audit lists, or {@code nothing} to take back what was said
 */
record PapersWish(@Schema(example = "opened") String word) {}
