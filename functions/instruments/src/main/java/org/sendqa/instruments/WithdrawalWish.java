package org.sendqa.instruments;

/**
 * That a version counts no more.
 *
 * @param reason a line of at most 200 characters that names no case
 */
record WithdrawalWish(String reason) {}
