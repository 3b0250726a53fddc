package org.sendqa.sampling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The throw that a draw goes by.
 *
 * @param thrownBy who throws, in the pack's words
 * @param dice how many
 * @param snapshot digest of what the draw is made from; null before it is in
 * @param cases how many will be drawn; null before
 * @param value what they showed; null before they fell
 * @param witnesses who saw it; nobody before
 */
public record DiceView(
        String draw,
        String title,
        String thrownBy,
        int dice,
        @Nullable String snapshot,
        @Nullable Integer cases,
        @Nullable LocalDate waitsSince,
        @Nullable String value,
        @Nullable LocalDate thrownOn,
        List<String> witnesses) {}
