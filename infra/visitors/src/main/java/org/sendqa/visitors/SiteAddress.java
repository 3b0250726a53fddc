package org.sendqa.visitors;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a site is, and whom its pages may ask.
 *
 * @param site without a slash at its end
 * @param others where its pages sign in, and where they put files
 */
public record SiteAddress(URI site, List<URI> others) {

    /** Copies the others. */
    public SiteAddress {
        others = List.copyOf(others);
    }

    /** Whether a request goes where it may; icons come as data. */
    public boolean allows(String url) {
        return url.startsWith("data:")
                || url.startsWith("blob:" + site)
                || Stream.concat(Stream.of(site), others.stream()).anyMatch(one -> url.startsWith(one + "/"));
    }
}
