package org.sendqa.feedback;

/**
 * What an officer writes about an audit as the body of a request says it; one of the two may be empty.
 *
 * @param well what was done well
 * @param next what to look at next time
 */
record FeedbackWish(String well, String next) {}
