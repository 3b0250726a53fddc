/**
 * Stands in for Cognito: a sign-in page on which one chooses a sample person, accounts opened by the API that lists of
 * people use, the trigger before tokens, and access tokens that look like Cognito's, for the site and for programs.
 */
@NullMarked
package org.sendqa.local.identity;

import org.jspecify.annotations.NullMarked;
