package org.sendqa.packs;

/**
 * A cell of a form with something in it.
 *
 * @param place such as {@code survey!C7 (relevant)}
 */
record FormCell(String text, String place) {}
