package org.sendqa.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many cases a draw takes where that is agreed each time.
 *
 * @param agreed null as long as nothing is
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SizeView(
        String draw,
        String title,
        int atLeast,
        int atMost,
        @Nullable Integer agreed) {}
