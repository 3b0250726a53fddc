package org.sendqa.register.workbook;

/**
 * A worksheet as the workbook lists it.
 *
 * @param part where its rows are
 * @param visible whether people see it; hidden ones hold what a form looks up
 */
record Sheet(String name, String part, boolean visible) {}
