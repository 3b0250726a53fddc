package org.sendqa.domain.allocation;

import java.util.Optional;

/**
 * Who audits one drawn case, or why nobody does.
 *
 * @param slot 1 and up within the cycle, in the order of draws and strata
 * @param draw the draw the case comes from
 * @param drawId the case
 * @param auditor the person's id; empty for an unfilled slot
 * @param cost what the assignment adds to the allocation's total; 0 for an unfilled slot
 * @param explanation why the slot is unfilled, in a sentence; empty where it is filled
 */
public record Assignment(
        int slot, String draw, String drawId, Optional<String> auditor, int cost, String explanation) {}
