package org.sendqa.practice;

import java.util.List;

/**
 * That auditors may practise.
 *
 * @param auditors people's ids; none for all who may audit
 */
record PracticeWish(List<String> auditors) {}
