package org.sendqa.auditing;

import java.util.Map;

/**
 * The whole of a section as the body of a request says it.
 *
 * @param answers by question
 */
record SectionWish(Map<String, Object> answers) {}
