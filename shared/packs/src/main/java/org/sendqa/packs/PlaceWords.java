package org.sendqa.packs;

import java.util.Optional;
import java.util.regex.Pattern;

/** Says the places of a form's cells as people do. */
final class PlaceWords {

    private static final Pattern PLACE = Pattern.compile("\\b(survey|choices|settings)!([A-Z]*)(\\d*)");

    private PlaceWords() {}

    /** A text with {@code sheet survey, row 4, column F} in place of {@code survey!F4}. */
    static String in(String text) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        "sheet " + place.group(1) + said(", row ", place.group(3)) + said(", column ", place.group(2)));
    }

    private static String said(String what, String which) {
        return Optional.of(which)
                .filter(one -> !one.isEmpty())
                .map(one -> what + one)
                .orElse("");
    }
}
