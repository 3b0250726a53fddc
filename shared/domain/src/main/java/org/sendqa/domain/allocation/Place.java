package org.sendqa.domain.allocation;

/**
 * Where somebody works; empty texts are nowhere in particular.
 *
 * @param setting a school or other setting
 */
public record Place(String agency, String setting, String locality) {}
