package org.sendqa.auditing;

/**
 * What may take an audit from its auditor or give it back: the auditor's own word on the case, and an officer's.
 *
 * @param declareHand the auditor's own word
 * @param voidAudit an officer says that it can't stand
 * @param reopenAudit an officer gives it back
 */
public record Independence(DeclareHand declareHand, VoidAudit voidAudit, ReopenAudit reopenAudit) {}
