package org.sendqa.local.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who and where a sample register is about.
 *
 * @param localities as the pack names them
 * @param teamManagers one e-mail address for each locality, in the same order
 * @param caseWorkers e-mail addresses; each works in one locality, dealt out in turn
 * @param contributors addresses of those who may have written advice, by what they are, such as {@code educational
 *     psychologist}
 */
public record SampleLayout(
        List<String> localities,
        List<String> teamManagers,
        List<String> caseWorkers,
        Map<String, List<String>> contributors) {

    /** Copies the collections; refuses a locality without a team manager or a case worker. */
    public SampleLayout {
        localities = List.copyOf(localities);
        teamManagers = List.copyOf(teamManagers);
        caseWorkers = List.copyOf(caseWorkers);
        contributors = Map.copyOf(contributors);
        if (teamManagers.size() != localities.size() || caseWorkers.size() < localities.size()) {
            throw new IllegalArgumentException(
                    "%d localities need as many team managers and at least as many case workers, not %d and %d"
                            .formatted(localities.size(), teamManagers.size(), caseWorkers.size()));
        }
    }

    /** The case workers of a locality by its number. */
    List<String> caseWorkersOf(int locality) {
        return IntStream.range(0, caseWorkers.size())
                .filter(worker -> worker % localities.size() == locality)
                .mapToObj(caseWorkers::get)
                .toList();
    }
}
