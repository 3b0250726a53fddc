package org.sendqa.auditing;

/**
 * What can be said of an auditor's hand in a case: by the auditor, at any time, and by an officer.
 *
 * @param declareHand the auditor's own word
 * @param voidAudit the officer's
 */
public record Independence(DeclareHand declareHand, VoidAudit voidAudit) {}
