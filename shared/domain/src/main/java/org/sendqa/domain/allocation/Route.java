package org.sendqa.domain.allocation;

import java.util.List;
import java.util.Map;

/**
 * The nodes of one want in a network.
 *
 * @param row where its units come from, one for each slot
 * @param spare the node that sends a unit to anybody; {@link #NONE} if there is none
 * @param further the node that sends a unit to another agency each time; {@link #NONE} if that isn't asked
 * @param agencies the nodes behind it, by agency
 * @param doors by auditor, the node that lets one unit of the case through; the auditor's own if nothing hangs together
 * @param ways its arcs to auditors
 */
record Route(int row, int spare, int further, Map<String, Integer> agencies, List<Door> doors, List<Way> ways) {

    /** Stands for a node that isn't there. */
    static final int NONE = -1;

    /**
     * The way of a case to an auditor.
     *
     * @param arc from the node to the auditor's; {@link #NONE} if there is no node but the auditor's own
     */
    record Door(int node, int arc) {}

    /** An arc that gives a slot to an auditor. */
    record Way(int arc, int auditor) {}

    /** Where a unit comes in that brings an agency further; one that isn't known counts as another each time. */
    int entrance(String agency) {
        return agency.isEmpty() ? further : agencies.getOrDefault(agency, NONE);
    }
}
