package org.sendqa.instruments;

/**
 * That a version counts from now on.
 *
 * @param digest of the version that was looked at
 */
record ApprovalWish(String digest) {}
