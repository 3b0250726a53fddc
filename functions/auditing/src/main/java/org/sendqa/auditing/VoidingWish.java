package org.sendqa.auditing;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why an audit can't stand and who found it, as codes, as the body of a request says it. */
record VoidingWish(
        @Schema(example = "hand") String reason,
        @Schema(example = "officer") String foundBy) {}
