/**
 * Stands in for SES v2: takes mail, keeps each as an .eml file, and shows it on a mailbox page instead of sending it.
 */
@NullMarked
package org.sendqa.local.mail;

import org.jspecify.annotations.NullMarked;
