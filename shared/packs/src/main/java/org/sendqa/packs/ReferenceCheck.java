package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/** Whether everything that a pack speaks of is there: roles, agencies, bodies, activities, subjects, instruments. */
final class ReferenceCheck {

    private final Names names;
    private final List<String> faults = new ArrayList<>();

    private ReferenceCheck(Names names) {
        this.names = names;
    }

    static List<String> faults(Located pack) {
        ReferenceCheck check = new ReferenceCheck(Names.of(pack));
        pack.member("framework").list("activities").forEach(check::activity);
        pack.member("framework")
                .find("defaults")
                .ifPresent(defaults -> check.all(defaults, "audience", check.names.roles()));
        Maybe.list(pack.member("authority"), "partners").forEach(check::partner);
        Maybe.file(pack, "bodies", "bodies").forEach(body -> check.all(body, "members", check.names.people()));
        Maybe.file(pack, "escalations", "escalations").forEach(check::escalation);
        pack.member("authority").find("samplePeople").ifPresent(check::samples);
        return check.faults;
    }

    private void escalation(Located rule) {
        all(rule, "to", names.receivers());
        all(rule, "grades", names.grades());
    }

    private void samples(Located people) {
        people.object().members().keySet().stream()
                .filter(role -> !names.roles().contains(role))
                .forEach(role -> faults.add("%s.%s is no role of this pack".formatted(people.path(), role)));
    }

    private void partner(Located partner) {
        all(partner, "agencies", names.agencies());
        all(partner, "roles", names.roles());
        one(partner, "recommendedBy", names.bodies());
    }

    private void activity(Located activity) {
        one(activity, "lead", names.people());
        all(activity, "with", names.people());
        one(activity, "subject", names.subjects());
        all(activity, "after", names.activities());
        all(activity, "to", names.receivers());
        instrument(activity);
        all(activity, "audience", names.roles());
        Maybe.list(activity, "draws").forEach(this::draw);
    }

    private void draw(Located draw) {
        one(draw.member("quota"), "perAuthor", names.roles());
        draw.find("sessions").ifPresent(sessions -> {
            all(sessions, "roles", names.roles());
            all(sessions, "ownCase", names.roles());
        });
        draw.find("allocation").ifPresent(allocation -> {
            all(allocation, "roles", names.roles());
            allocation.find("review").flatMap(review -> review.find("instead")).ifPresent(this::instead);
        });
    }

    /** By the author's role the role that reviews instead. */
    private void instead(Located instead) {
        for (String author : instead.object().members().keySet()) {
            one(instead, author, names.roles());
            if (!names.roles().contains(author)) {
                faults.add("%s names '%s', which this pack doesn't have".formatted(instead.path(), author));
            }
        }
    }

    private void instrument(Located activity) {
        activity.find("instrument")
                .filter(instrument -> !names.instruments().contains(instrument.text()))
                .ifPresent(instrument -> faults.add(
                        instrument.path() + " is in no file of the folder instruments, nor unwritten in gaps.yaml"));
    }

    private void one(Located object, String name, Set<String> known) {
        known(object.find(name).stream(), known);
    }

    private void all(Located object, String name, Set<String> known) {
        known(Maybe.list(object, name).stream(), known);
    }

    private void known(Stream<Located> references, Set<String> known) {
        references
                .filter(reference -> !known.contains(reference.text()))
                .forEach(reference -> faults.add(
                        "%s names '%s', which this pack doesn't have".formatted(reference.path(), reference.text())));
    }
}
