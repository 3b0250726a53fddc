package org.sendqa.edge;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which version of something a request was written over, so that nobody's changes are lost. */
public final class LoadedVersion {

    /** A version as an entity tag; eight digits outlast any draft. */
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,8})\"");

    private LoadedVersion() {}

    /**
     * The version that the header If-Match names.
     *
     * @param what it is a version of, such as {@code section}
     * @throws RefusedRequest if it names none
     */
    public static int of(@Nullable String ifMatch, String what) {
        var tag = TAG.matcher(ifMatch == null ? "" : ifMatch);
        if (!tag.matches()) {
            throw new RefusedRequest(
                    Refusal.UNNAMED_VERSION,
                    ("Name the %s's version that you loaded in the header If-Match, such as \"2\","
                                    + " or \"0\" if it was never saved.")
                            .formatted(what));
        }
        return Integer.parseInt(tag.group(1));
    }

    /** A version as the header ETag names it. */
    public static String tag(int version) {
        return "\"%d\"".formatted(version);
    }
}
