package org.sendqa.sampling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.sharing.Sharing;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;

/** Who may audit a draw's cases from its day until they are due, as things stand (T17); each person counts once. */
record WhoMayAudit(People people, Agreements agreements) {

    int number(Round round, DrawPlan plan) {
        return Math.toIntExact(auditors(round, plan).count());
    }

    /** How many each agency gives: those that the framework has take part, be it nobody, and others (WOL-021). */
    List<SizeView.Agency> byAgency(Round round, DrawPlan plan) {
        Map<String, String> titles = round.pack().framework().participants().agencies();
        Map<String, Integer> given = new LinkedHashMap<>();
        round.activity().entry().participants().stream()
                .filter(titles::containsKey)
                .forEach(agency -> given.put(agency, 0));
        auditors(round, plan).forEach(person -> given.merge(person.agency(), 1, Integer::sum));
        return given.entrySet().stream()
                .map(one -> new SizeView.Agency(titles.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                .toList();
    }

    private Stream<Person> auditors(Round round, DrawPlan plan) {
        var days = round.activity().deadlines();
        LocalDate first = round.cycle().header().opensOn();
        LocalDate last = new WorkingDays(BankHolidays.englandAndWales()).plus(first, days.confirmAfter() + days.due());
        Sharing sharing = Sharing.under(round.pack(), agreements);
        return people.all(round.ref().authority()).stream()
                .filter(person -> person.isInPost(plan.allocation().roles(), first, last))
                .filter(person -> person.particulars()
                        .employment()
                        .mayUse(
                                round.activity().instrument(),
                                last,
                                plan.allocation().trained()))
                .filter(person -> sharing.of(person, round.activity()).covers(first, last));
    }
}
