package org.sendqa.domain.pack;

/**
 * What only the authority can answer, and what the pack does until then.
 *
 * @param meanwhile what is assumed
 * @param row the framework row that leaves it open
 */
public record OpenQuestion(String question, String meanwhile, String row) {}
