package org.sendqa.domain.report;

/**
 * What the audits say to one question.
 *
 * @param section the section's title
 * @param words the question
 * @param share how many of those graded are in the pass set; cases it doesn't apply to are left out
 * @param notApplicable audits that said the question doesn't apply
 */
public record Finding(String section, String words, Share share, int notApplicable) {}
