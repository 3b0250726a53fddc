package org.sendqa.domain.audit;

/** Where cases are taken out of samples whose audits are already out. */
public interface Redraws {

    /**
     * Stores a redraw whole, if its cycle is collecting on that day and samples, slots and released audits still stand
     * as they were read. Since an audit is only ever made in one write with its slot, a case with an audit that is open
     * or submitted and not among those released never leaves.
     *
     * @return false if not; nothing is written then
     */
    boolean keep(Redraw redraw);
}
