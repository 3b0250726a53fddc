package org.sendqa.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practices;
import org.sendqa.domain.practice.Trial;

/** Practices for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryPractices implements Practices {

    private final Map<String, Practice> kept = new TreeMap<>();
    private final Map<String, Map<String, Trial>> trials = new HashMap<>();
    private final Map<String, Map<String, Draft>> drafts = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    @Override
    public Practice of(String authority, String activity) {
        return kept.getOrDefault(authority + "|" + activity, Practice.none(authority, activity));
    }

    @Override
    public List<Practice> all(String authority) {
        return kept.values().stream()
                .filter(practice -> practice.header().authority().equals(authority))
                .toList();
    }

    @Override
    public boolean keep(Practice next, Event event) {
        Practice.Header header = next.header();
        int before =
                of(header.authority(), header.activity()).header().revision().number();
        boolean isNext = before == header.revision().number() - 1;
        if (isNext) {
            kept.put(key(next), next);
            events.add(event);
        }
        return isNext;
    }

    @Override
    public List<Trial> trials(Practice practice) {
        return List.copyOf(trials.getOrDefault(key(practice), Map.of()).values());
    }

    @Override
    public Optional<Trial> trial(Practice.Open practice, String person) {
        return Optional.ofNullable(trials.getOrDefault(key(practice), Map.of()).get(person));
    }

    @Override
    public Map<String, Draft> drafts(Practice.Open practice, String person) {
        return Map.copyOf(drafts.getOrDefault(key(practice) + "|" + person, Map.of()));
    }

    @Override
    public boolean save(Practice.Open practice, String person, Draft next) {
        boolean open = stands(practice)
                && trial(practice, person).filter(Trial::submitted).isEmpty();
        if (!open || version(practice, person, next.section()) != next.version() - 1) {
            return false;
        }
        put(practice, new Trial(person, false, next.savedAt()));
        drafts.computeIfAbsent(key(practice) + "|" + person, _ -> new HashMap<>())
                .put(next.section(), next);
        return true;
    }

    @Override
    public boolean submit(Practice.Open practice, Trial next, Map<String, Integer> read) {
        boolean submitted = stands(practice)
                && trial(practice, next.person())
                        .filter(one -> !one.submitted())
                        .isPresent()
                && read.entrySet().stream()
                        .allMatch(one -> version(practice, next.person(), one.getKey()) == one.getValue());
        if (submitted) {
            put(practice, next);
        }
        return submitted;
    }

    @Override
    public void erase(Practice.Ended practice) {
        if (stands(practice)) {
            trials.remove(key(practice));
            drafts.keySet().removeIf(one -> one.startsWith(key(practice) + "|"));
        }
    }

    /** What happened, oldest first. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    private void put(Practice practice, Trial trial) {
        trials.computeIfAbsent(key(practice), _ -> new TreeMap<>()).put(trial.person(), trial);
    }

    private boolean stands(Practice practice) {
        return practice.equals(
                of(practice.header().authority(), practice.header().activity()));
    }

    private int version(Practice.Open practice, String person, String section) {
        Draft draft = drafts(practice, person).get(section);
        return draft == null ? 0 : draft.version();
    }

    private static String key(Practice practice) {
        return practice.header().authority() + "|" + practice.header().activity();
    }
}
