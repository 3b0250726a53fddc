package org.sendqa.sampling;

import org.jspecify.annotations.Nullable;

/**
 * How many cases a draw takes where that is agreed each time.
 *
 * @param agreed null as long as nothing is
 * @param otherwise how many are drawn then; null if none are
 */
public record SizeView(
        String draw,
        String title,
        int atLeast,
        int atMost,
        @Nullable Integer agreed,
        @Nullable Integer otherwise) {}
