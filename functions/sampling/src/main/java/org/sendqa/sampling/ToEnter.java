package org.sendqa.sampling;

/**
 * What officers enter before a round's draws can be made.
 *
 * @param sizes numbers of cases, where they are agreed each time
 * @param dice what was thrown, where a draw's public value is
 */
record ToEnter(SizesToAgree sizes, DiceToEnter dice) {}
