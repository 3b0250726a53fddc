package org.sendqa.auditing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why an audit goes back to its auditor, and until when, as the body of a request says it; a day left out stays. */
record ReopeningWish(
        @Schema(example = "asked") String reason,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closesOn) {}
