package org.sendqa.domain.allocation;

import org.sendqa.domain.pack.AllocationPlan;

/**
 * One audit of a drawn case that wants an auditor.
 *
 * @param number 1 and up within the cycle, in the order of draws and strata
 * @param draw the draw it comes from, with that draw's rules
 * @param position which of the case's auditors it wants: 1 for the first
 * @param optional whether the case does without it if nobody is left
 */
public record Slot(
        int number, String draw, AllocationPlan plan, AuditedCase subject, int position, boolean optional, Work work) {}
