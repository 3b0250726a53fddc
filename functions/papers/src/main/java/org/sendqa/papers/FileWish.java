package org.sendqa.papers;

import org.sendqa.domain.json.Located;

/**
 * A PDF that is to be uploaded, as the body of a request says it.
 *
 * @param size how many bytes it has, at most 25 MB
 */
record FileWish(long size) {

    static long read(Located json) {
        return json.only("size").whole("size");
    }
}
