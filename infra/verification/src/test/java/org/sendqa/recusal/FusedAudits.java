package org.sendqa.recusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.Handover;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;

/** Audits whose writes a fuse may break off. */
record FusedAudits(Audits audits, Fuse fuse, Meanwhile meanwhile) implements Audits {

    @Override
    public void assign(List<Audit.Assigned> assigned, Event event) {
        audits.assign(assigned, event);
    }

    @Override
    public Optional<Audit> find(String authority, String audit) {
        return audits.find(authority, audit);
    }

    @Override
    public List<Audit> ofCycle(CycleRef cycle) {
        return meanwhile.after(() -> audits.ofCycle(cycle));
    }

    @Override
    public List<Audit> ofAuditor(String authority, String person) {
        return audits.ofAuditor(authority, person);
    }

    @Override
    public boolean keep(Audit next, Event event, Map<String, Integer> drafts) {
        return fuse.around(() -> audits.keep(next, event, drafts));
    }

    @Override
    public boolean tell(Audit.InProgress next, Event event, List<Mail> letters) {
        return audits.tell(next, event, letters);
    }

    @Override
    public boolean handOver(Handover handover, Event event) {
        return fuse.around(() -> audits.handOver(handover, event));
    }

    @Override
    public boolean reopen(Reopening reopening) {
        return fuse.around(() -> audits.reopen(reopening));
    }

    @Override
    public Map<String, Draft> drafts(String authority, String audit) {
        return audits.drafts(authority, audit);
    }

    @Override
    public boolean save(Audit.InProgress audit, Draft next) {
        return audits.save(audit, next);
    }

    @Override
    public String keepAnswers(Audit.InProgress audit, Map<String, Answer> answers) {
        return audits.keepAnswers(audit, answers);
    }

    @Override
    public boolean isIn(Audit.Submitted audit, Map<String, Answer> answers) {
        return audits.isIn(audit, answers);
    }

    @Override
    public Map<String, Answer> answers(Audit.Submitted audit) {
        return audits.answers(audit);
    }

    @Override
    public Map<String, Answer> answers(Audit.Voided audit) {
        return audits.answers(audit);
    }
}
