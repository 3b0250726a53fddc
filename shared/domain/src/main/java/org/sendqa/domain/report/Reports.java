package org.sendqa.domain.report;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.cycle.CycleRef;

/** The list of released reports of each authority. */
public interface Reports {

    /** Lists a released report; one already listed for its cycle and version stays as it is. */
    void list(Released report);

    /** All released reports of an authority, newest period first, then by activity, newest version first. */
    List<Released> all(String authority);

    /**
     * A report that went out.
     *
     * @param version 1 and up
     * @param keys the files' object keys by name, such as {@code report.pdf}
     * @param roles who may read it
     * @param counted what it held against targets
     */
    record Released(
            CycleRef cycle,
            int version,
            String title,
            Map<String, String> keys,
            List<String> roles,
            List<Counted> counted) {

        /** One that held nothing against a target. */
        public Released(CycleRef cycle, int version, String title, Map<String, String> keys, List<String> roles) {
            this(cycle, version, title, keys, roles, List.of());
        }

        /** Copies the collections. */
        public Released {
            keys = Map.copyOf(keys);
            roles = List.copyOf(roles);
            counted = List.copyOf(counted);
        }

        /** Tells it from all others of its authority. */
        public String place() {
            return "%s-v%d".formatted(cycle.id(), version);
        }
    }
}
