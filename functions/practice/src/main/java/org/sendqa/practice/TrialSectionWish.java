package org.sendqa.practice;

import java.util.Map;

/**
 * The whole of a section as the body of a request says it.
 *
 * @param answers by question
 */
record TrialSectionWish(Map<String, Object> answers) {}
