package org.sendqa.domain.concern;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Safeguarding;
import org.sendqa.domain.pack.Safeguarding.Addressee;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.people.StandIns;
import org.sendqa.domain.register.Contribution;

/**
 * Who is told of a concern at once, and at each step of its escalation.
 *
 * @param people everybody of the authority
 * @param raisedBy who raised it, by id: never told of their own
 * @param today on which day, since people leave
 */
public record WhoIsTold(Safeguarding rules, List<Person> people, String raisedBy, LocalDate today) {

    /** Those at the head of every list: they run the rounds. */
    private static final String OFFICER = "QA officer";

    private static final String DUTY = "duty";

    /**
     * Those named for the case in the register, and the QA officers; beside whoever is away their stand-in. Where a
     * kind of them isn't known here or can't act, the duty address is told too.
     */
    public List<Telling> atOnce(List<Contribution> hands) {
        boolean lacking = rules.tell().stream()
                .anyMatch(addressee -> named(addressee, hands).noneMatch(this::canAct));
        return withStandIns(Stream.of(
                        rules.tell().stream().flatMap(addressee -> named(addressee, hands)),
                        inRole(0, OFFICER, Person.QA_OFFICER),
                        lacking ? duty(0) : Stream.<Telling>of())
                .flatMap(one -> one));
    }

    /** Those whom a step of the escalation tells, from 1. */
    public List<Telling> atStep(int step) {
        return withStandIns(rules.escalation().get(step - 1).to().stream()
                .flatMap(role -> role.equals(DUTY) ? duty(step) : inRole(step, role.replace('-', ' '), role)));
    }

    private Stream<Telling> named(Addressee addressee, List<Contribution> hands) {
        return hands.stream()
                .filter(hand -> addressee.fields().contains(hand.role()))
                .map(hand -> new Telling(0, addressee.as(), account(hand.person()), hand.person()))
                .filter(telling -> !telling.person().equals(raisedBy));
    }

    private String account(String address) {
        return people.stream()
                .filter(person -> person.emails().contains(address))
                .map(Person::id)
                .findFirst()
                .orElse("");
    }

    /** Whether somebody is here today who can sign in and act. */
    private boolean canAct(Telling telling) {
        return person(telling.person())
                .filter(person -> person.isHere(today, today))
                .isPresent();
    }

    private Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private Stream<Telling> duty(int step) {
        Stream<Telling> mailbox = Stream.of(rules.duty().address())
                .filter(address -> !address.isEmpty())
                .map(address -> new Telling(step, DUTY, account(address), address));
        return Stream.concat(mailbox, rules.duty().roles().stream().flatMap(role -> inRole(step, DUTY, role)));
    }

    private Stream<Telling> inRole(int step, String as, String role) {
        return people.stream()
                .filter(person -> person.is(role)
                        && person.isInPost(today)
                        && !person.id().equals(raisedBy))
                .map(person -> new Telling(step, as, person.id(), person.address()));
    }

    /** Whoever is away is told all the same, for when they are back. */
    private List<Telling> withStandIns(Stream<Telling> tellings) {
        StandIns standIns = StandIns.among(people);
        return distinct(tellings.flatMap(one -> Stream.concat(
                Stream.of(one),
                standIns
                        .of(one.person(), today, today)
                        .filter(person -> !person.id().equals(raisedBy))
                        .map(person ->
                                new Telling(one.step(), "stand-in for the " + one.as(), person.id(), person.address()))
                        .stream())));
    }

    /** Whoever is named twice is told once, as what they are named first. */
    private static List<Telling> distinct(Stream<Telling> tellings) {
        Map<String, Telling> byRecipient = new LinkedHashMap<>();
        tellings.forEach(telling -> byRecipient.putIfAbsent(telling.recipient(), telling));
        return List.copyOf(byRecipient.values());
    }
}
