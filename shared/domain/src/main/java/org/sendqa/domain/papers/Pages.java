package org.sendqa.domain.papers;

import java.util.List;

/**
 * The flattened pages of one version of a paper: pictures of what was to be seen, and nothing else.
 *
 * @param object where they lie
 * @param count how many there are, 1 and up
 * @param byEye pages whose words the search couldn't read, so that whoever checks has to
 * @param by who prepared them, by id
 */
public record Pages(String object, int count, List<Integer> byEye, String by) {

    /** Copies the pages to be read by eye. */
    public Pages {
        byEye = List.copyOf(byEye);
    }
}
