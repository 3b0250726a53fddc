package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswerObjects;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.Handover;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Audits and drafts as items, submitted answers as objects. A submission, its event and the cycle's count of open
 * audits are one transaction.
 */
public final class DynamoAudits implements Audits {

    private final Table table;
    private final AnswerObjects objects;
    private final DynamoAssignments assignments;
    private final AuditWrites writes;

    /** Keeps audits in a table and their submitted answers as objects. */
    public DynamoAudits(Table table, AnswerObjects objects) {
        this.table = table;
        this.objects = objects;
        this.assignments = new DynamoAssignments(table);
        this.writes = new AuditWrites(table);
    }

    /** Each audit is a transaction of its own, so that a repeated call goes on where an earlier one broke off. */
    @Override
    public void assign(List<Audit.Assigned> audits, Event event) {
        audits.forEach(audit -> table.write(writes.assign(audit, event)));
    }

    @Override
    public Optional<Audit> find(String authority, String audit) {
        return stored(authority, audit)
                .map(found -> found.isOpen() ? under(cycle(found.header().cycle()), found) : found);
    }

    @Override
    public List<Audit> ofCycle(CycleRef cycle) {
        List<Key> keys = assignments.of(cycle).stream()
                .flatMap(one -> IntStream.rangeClosed(1, one.attempt())
                        .mapToObj(attempt -> Audit.idOf(cycle, one.slot(), attempt)))
                .map(id -> Keys.audit(cycle.authority(), id))
                .toList();
        Optional<Cycle> now = keys.isEmpty() ? Optional.empty() : cycle(cycle);
        return stored(keys).map(audit -> under(now, audit)).toList();
    }

    private Optional<Audit> stored(String authority, String audit) {
        return table.get(Keys.audit(authority, audit)).map(AuditItem::fromItem);
    }

    private Stream<Audit> stored(List<Key> keys) {
        return table.all(keys).stream().map(AuditItem::fromItem);
    }

    private Optional<Cycle> cycle(CycleRef cycle) {
        return table.get(Keys.cycle(cycle)).map(CycleItem::fromItem);
    }

    /** The rounds of those audits that are open, each read once. */
    private Map<CycleRef, Cycle> cycles(List<Audit> audits) {
        List<Key> keys = audits.stream()
                .filter(Audit::isOpen)
                .map(audit -> Keys.cycle(audit.header().cycle()))
                .distinct()
                .toList();
        return table.all(keys).stream().map(CycleItem::fromItem).collect(Collectors.toMap(Cycle::ref, cycle -> cycle));
    }

    private static Audit under(Optional<Cycle> cycle, Audit audit) {
        return cycle.map(audit::under).orElse(audit);
    }

    @Override
    public boolean handOver(Handover handover, Event event) {
        CycleRef cycle = handover.cycle();
        List<TransactWriteItem> all = new ArrayList<>();
        all.add(assignments.change(cycle, handover.changes()));
        all.add(assignments.replace(cycle, handover.before(), handover.after()));
        handover.released().ifPresent(released -> all.addAll(writes.advance(released, event)));
        handover.next().ifPresent(next -> all.addAll(writes.assign(next, event)));
        all.add(writes.count(cycle, handover.change(), event));
        return table.write(all);
    }

    @Override
    public List<Audit> ofAuditor(String authority, String person) {
        List<Key> keys = table.startingWith(Keys.work(authority, person, "")).stream()
                .map(pointer -> Keys.audit(authority, pointer.text("audit")))
                .toList();
        List<Audit> all = stored(keys).toList();
        Map<CycleRef, Cycle> cycles = cycles(all);
        return all.stream()
                .map(audit -> audit.isOpen()
                        ? under(Optional.ofNullable(cycles.get(audit.header().cycle())), audit)
                        : audit)
                .toList();
    }

    @Override
    public boolean keep(Audit next, Event event, Map<String, Integer> drafts) {
        List<TransactWriteItem> state = new ArrayList<>(writes.advance(next, event));
        drafts.forEach((section, version) -> state.add(writes.stillAt(next, section, version)));
        TransactWriteItem count = writes.count(next.header().cycle(), next.change(), event);
        return switch (next) {
            case Audit.Assigned _, Audit.InProgress _ -> table.write(state);
            case Audit.Submitted _ -> write(state, count);
            case Audit.Released _, Audit.Voided _ ->
                write(state, count) || write(state, writes.countAfterwards(next, event));
        };
    }

    @Override
    public boolean tell(Audit.InProgress next, Event event, List<Mail> letters) {
        List<TransactWriteItem> all = new ArrayList<>(writes.advance(next, event));
        letters.forEach(letter -> all.add(table.add(OutboxItem.pending(letter))));
        return table.write(all);
    }

    @Override
    public boolean reopen(Reopening reopening) {
        List<TransactWriteItem> all = new ArrayList<>(writes.advance(reopening.next(), reopening.event()));
        all.add(table.add(OutboxItem.pending(reopening.letter())));
        all.addAll(reopening
                .cycle()
                .map(this::withCycle)
                .orElseGet(() ->
                        List.of(writes.count(reopening.next().header().cycle(), Reopening.CHANGE, reopening.event()))));
        return table.write(all);
    }

    private List<TransactWriteItem> withCycle(Reopening.Reopened cycle) {
        Count before = cycle.next().count();
        Cycle.Collecting next = cycle.next().counting(before.plus(Reopening.CHANGE));
        return new CycleWrites(table).advance(next, before, cycle.event());
    }

    private boolean write(List<TransactWriteItem> state, TransactWriteItem cycle) {
        return table.write(Stream.concat(state.stream(), Stream.of(cycle)).toList());
    }

    @Override
    public Map<String, Draft> drafts(String authority, String audit) {
        return table.startingWith(Keys.drafts(Keys.audit(authority, audit))).stream()
                .map(DraftItem::fromItem)
                .collect(Collectors.toMap(Draft::section, Function.identity()));
    }

    @Override
    public boolean save(Audit.InProgress audit, Draft next) {
        return table.write(writes.save(audit, next));
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
}
