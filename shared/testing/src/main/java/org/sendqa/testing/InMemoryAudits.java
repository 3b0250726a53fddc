package org.sendqa.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.Handover;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Outbox;

/** Audits for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryAudits implements Audits {

    private final Map<String, Audit> audits = new TreeMap<>();
    private final Map<String, Map<String, Draft>> drafts = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final InMemoryCycles cycles;
    private final InMemoryAssignments assignments;
    private final InMemoryAnswerObjects objects = new InMemoryAnswerObjects();
    private final Outbox outbox;
    private Runnable meanwhile = () -> {};

    /** Audits whose submissions lower the open audits of these cycles. */
    public InMemoryAudits(InMemoryCycles cycles) {
        this(cycles, new InMemoryAssignments());
    }

    /** Audits whose slots change hands in these assignments. */
    public InMemoryAudits(InMemoryCycles cycles, InMemoryAssignments assignments) {
        this(cycles, assignments, new InMemoryOutbox());
    }

    /** Audits whose reopening posts a letter to this outbox. */
    public InMemoryAudits(InMemoryCycles cycles, InMemoryAssignments assignments, Outbox outbox) {
        this.cycles = cycles;
        this.assignments = assignments;
        this.outbox = outbox;
    }

    @Override
    public void assign(List<Audit.Assigned> assigned, Event event) {
        assigned.forEach(audit -> audits.putIfAbsent(key(audit), audit));
    }

    @Override
    public Optional<Audit> find(String authority, String audit) {
        return Optional.ofNullable(audits.get(key(authority, audit))).map(this::underItsCycle);
    }

    @Override
    public List<Audit> ofCycle(CycleRef cycle) {
        return all(audit -> audit.header().cycle().equals(cycle));
    }

    @Override
    public List<Audit> ofAuditor(String authority, String person) {
        return all(audit -> audit.header().cycle().authority().equals(authority)
                && audit.header().auditor().equals(person));
    }

    @Override
    public boolean keep(Audit next, Event event, Map<String, Integer> read) {
        Map<String, Draft> newest = drafts.getOrDefault(key(next), Map.of());
        boolean kept = read.entrySet().stream().allMatch(one -> version(newest.get(one.getKey())) == one.getValue())
                && isNext(next)
                && counts(next, event);
        if (kept) {
            put(next, event);
        }
        return kept;
    }

    /** Whether an audit is what comes next after the stored one. */
    boolean isNext(Audit next) {
        Audit now = audits.get(key(next));
        return now != null
                && now.header().revision().number() == next.header().revision().number() - 1;
    }

    /** Stores an audit with its event. */
    void put(Audit next, Event event) {
        audits.put(key(next), next);
        events.add(event);
    }

    @Override
    public boolean tell(Audit.InProgress next, Event event, List<Mail> letters) {
        boolean kept = keep(next, event);
        if (kept) {
            letters.forEach(outbox::post);
        }
        return kept;
    }

    @Override
    public boolean handOver(Handover handover, Event event) {
        boolean asRead = handover.released().map(this::isNext).orElse(true)
                && assignments.changes(handover.cycle()) == handover.changes()
                && cycles.isCollecting(handover.cycle(), event.at())
                && assignments.replace(handover.cycle(), handover.before(), handover.after());
        if (asRead) {
            assignments.change(handover.cycle());
            cycles.count(handover.cycle(), handover.change());
            handover.released().ifPresent(released -> put(released, event));
            handover.next().ifPresent(next -> put(next, event));
        }
        return asRead;
    }

    @Override
    public boolean reopen(Reopening reopening) {
        CycleRef cycle = reopening.next().header().cycle();
        boolean kept = isNext(reopening.next())
                && reopening
                        .cycle()
                        .map(cycles::reopen)
                        .orElseGet(() ->
                                cycles.isCollecting(cycle, reopening.event().at())
                                        && cycles.count(cycle, Reopening.CHANGE));
        if (kept) {
            put(reopening.next(), reopening.event());
            outbox.post(reopening.letter());
        }
        return kept;
    }

    @Override
    public Map<String, Draft> drafts(String authority, String audit) {
        Map<String, Draft> read = Map.copyOf(drafts.getOrDefault(key(authority, audit), Map.of()));
        Runnable act = meanwhile;
        meanwhile = () -> {};
        act.run();
        return read;
    }

    @Override
    public boolean save(Audit.InProgress audit, Draft next) {
        Map<String, Draft> sections = drafts.computeIfAbsent(key(audit), _ -> new HashMap<>());
        boolean saved = audits.get(key(audit)) instanceof Audit.InProgress
                && version(sections.get(next.section())) == next.version() - 1;
        if (saved) {
            sections.put(next.section(), next);
        }
        return saved;
    }

    @Override
    public String keepAnswers(Audit.InProgress audit, Map<String, Answer> answers) {
        return objects.keep(audit.header().cycle().authority(), audit.id(), AnswersJson.write(answers));
    }

    @Override
    public boolean isIn(Audit.Submitted audit, Map<String, Answer> answers) {
        return audit.answers()
                .equals(objects.keyOf(audit.header().cycle().authority(), audit.id(), AnswersJson.write(answers)));
    }

    @Override
    public Map<String, Answer> answers(Audit.Submitted audit) {
        return AnswersJson.read(objects.read(audit.answers()));
    }

    @Override
    public Map<String, Answer> answers(Audit.Voided audit) {
        return AnswersJson.read(objects.read(audit.answers()));
    }

    /** Lets somebody else act as soon as drafts are read the next time, before the reader goes on. */
    public void meanwhile(Runnable act) {
        meanwhile = act;
    }

    /** What happened to audits after they were assigned, in order. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    private boolean counts(Audit next, Event event) {
        return switch (next) {
            case Audit.Submitted _ -> counted(next, event);
            case Audit.Released _, Audit.Voided _ -> counted(next, event) || countedAfterwards(next, event);
            case Audit.Assigned _, Audit.InProgress _ -> true;
        };
    }

    private boolean counted(Audit next, Event event) {
        CycleRef cycle = next.header().cycle();
        return cycles.isCollecting(cycle, event.at()) && cycles.count(cycle, next.change());
    }

    private boolean countedAfterwards(Audit next, Event event) {
        return cycles.countAfterwards(next.header().cycle(), next.change(), event.at());
    }

    private Audit underItsCycle(Audit audit) {
        return cycles.find(audit.header().cycle()).map(audit::under).orElse(audit);
    }

    private static int version(@Nullable Draft draft) {
        return draft == null ? 0 : draft.version();
    }

    private List<Audit> all(Predicate<Audit> which) {
        return audits.values().stream().filter(which).map(this::underItsCycle).toList();
    }

    private static String key(Audit audit) {
        return key(audit.header().cycle().authority(), audit.id());
    }

    private static String key(String authority, String audit) {
        return authority + "|" + audit;
    }
}
