package org.sendqa.domain.allocation;

import java.util.List;
import org.sendqa.domain.cycle.CycleRef;

/** The allocation of each cycle, written once. */
public interface Assignments {

    /** A cycle's assignments by slot; none before its allocation. */
    List<Assignment> of(CycleRef cycle);

    /** How often slots of a cycle have changed hands since its allocation. */
    int changes(CycleRef cycle);

    /** Stores a cycle's whole allocation; one already there stays as it is and is given back. */
    List<Assignment> keep(CycleRef cycle, List<Assignment> assignments);
}
