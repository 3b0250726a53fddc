package org.sendqa.domain.calendar;

/**
 * Days on which the authority's offices are closed beside weekends and bank holidays.
 *
 * @param what why, as people call it
 */
public record Closure(Span days, String what) {}
