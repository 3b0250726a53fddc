package org.sendqa.domain.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page of which paper somebody was shown.
 *
 * @param paper its number among the papers that the framework names
 */
public record SeenPage(int paper, int page) {

    private static final Pattern NAME = Pattern.compile(".*/papers/(\\d{1,4})/pages/(\\d{1,4})");

    /** Of what was looked at, if that was a page. */
    public static Optional<SeenPage> of(String what) {
        Matcher matcher = NAME.matcher(what);
        return matcher.matches()
                ? Optional.of(new SeenPage(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
