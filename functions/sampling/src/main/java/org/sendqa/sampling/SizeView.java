package org.sendqa.sampling;

import org.jspecify.annotations.Nullable;

/**
 * How many cases a draw takes where that is agreed each time.
 *
 * @param agreed null as long as nothing is
 * @param drawnAnyway whether the least is drawn then
 * @param proposed what the framework proposes, as things stand today; null where it proposes nothing
 */
public record SizeView(
        String draw,
        String title,
        int atLeast,
        int atMost,
        @Nullable Integer agreed,
        boolean drawnAnyway,
        @Nullable Integer proposed) {}
