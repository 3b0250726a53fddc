package org.sendqa.domain.pack;

import java.util.List;

/** Where compiled packs are published. */
public interface Packs {

    /** Stands in a pack's digest between that of what was deployed and that of the instruments laid over it, if any. */
    String LAID_OVER = "+";

    /** The pack that new cycles of an authority begin under. */
    Pack current(String authority);

    /** The pack of a digest, for cycles that began under it. */
    Pack byDigest(String authority, String digest);

    /** The authorities that have a pack. */
    List<String> authorities();
}
