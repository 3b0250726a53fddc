package org.sendqa.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sendqa.domain.register.Contribution;

/** Says what is wrong with contributors as an officer entered them. */
final class ContributorsCheck {

    /** Nobody enters more by hand, and a case's item stays small. */
    private static final int MOST = 50;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@\",;<>()]+@[^\\s@\",;<>()]+\\.[^\\s@\",;<>()]+");

    private ContributorsCheck() {}

    /** One sentence for each contributor that can't stand, by its place in the list. */
    static List<String> faults(List<Contribution> contributors) {
        List<String> faults = new ArrayList<>();
        if (contributors.size() > MOST) {
            faults.add("A case takes %d contributors at most, not %d.".formatted(MOST, contributors.size()));
        }
        for (int place = 0; place < contributors.size(); place++) {
            Contribution one = contributors.get(place);
            if (contributors.indexOf(one) < place) {
                faults.add("'%s' (number %d) stands there twice for the same; leave one out."
                        .formatted(one.person(), place + 1));
            }
            if (!ADDRESS.matcher(one.person()).matches()) {
                faults.add("'%s' (number %d) is no e-mail address; write one such as name@example.org."
                        .formatted(one.person(), place + 1));
            }
            if (one.role().isBlank()) {
                faults.add("Number %d lacks a role; say what the person did, such as educational psychologist."
                        .formatted(place + 1));
            }
        }
        return faults;
    }
}
