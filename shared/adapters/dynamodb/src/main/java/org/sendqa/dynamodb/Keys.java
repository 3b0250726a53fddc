package org.sendqa.dynamodb;

import java.time.YearMonth;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.session.SessionRef;
import org.sendqa.domain.time.OfficeDay;

/** Every key of the table but those of the classes named like it: each partition starts with the authority. */
final class Keys {

    private Keys() {}

    static Key cycle(CycleRef cycle) {
        return new Key(String.join("|", cycle.authority(), "cycle", cycle.id()), "cycle");
    }

    /** Where the history of the aggregate at a key holds its event of a number. */
    static Key history(Key aggregate, int number) {
        return new Key(aggregate.pk(), "history|%s|%06d".formatted(aggregate.sk(), number));
    }

    /** The number agreed for a draw. */
    static Key agreedSize(CycleRef cycle, String draw) {
        return new Key(cycle(cycle).pk(), "agreed|" + draw);
    }

    static Key diceThrow(CycleRef cycle, String draw) {
        return new Key(cycle(cycle).pk(), "throw|" + draw);
    }

    /** A key that never has an item. */
    static Key nothing() {
        return new Key("nothing", "nothing");
    }

    // What falls due

    /** The shard of the sparse index that holds the cycles of an authority not yet reported that open in a month. */
    static String dueCycles(String authority, YearMonth month) {
        return String.join("|", authority, "due", month.toString());
    }

    /** The last pause of an activity, or of everything. */
    static Key pause(String authority, String scope) {
        return new Key(String.join("|", authority, "schedule"), "pause|" + scope);
    }

    // Outbox

    static Key mail(String authority, String id) {
        return new Key(String.join("|", authority, "outbox", id), "mail");
    }

    /** The id of the letter in a partition. */
    static String mailId(String pk) {
        return pk.substring(pk.lastIndexOf('|') + 1);
    }

    /** The shard of the sparse index that holds an authority's letters in a state. */
    static String dueMails(String authority, String state) {
        return String.join("|", authority, "outbox", state);
    }

    // Allocation and audits

    /** The head of a cycle's allocation, which names the slots that count by their digest. */
    static Key allocation(CycleRef cycle) {
        return new Key(cycle(cycle).pk(), "allocation");
    }

    static Key slot(CycleRef cycle, String digest, int number) {
        return new Key(cycle(cycle).pk(), slots(cycle, digest).sk() + "%05d".formatted(number));
    }

    /** Where all slots of one allocation of a cycle stand. */
    static Key slots(CycleRef cycle, String digest) {
        return new Key(cycle(cycle).pk(), "slot|%s|".formatted(digest));
    }

    static Key audit(String authority, String id) {
        return new Key(String.join("|", authority, "audit", id), "audit");
    }

    static Key session(SessionRef ref) {
        Key all = sessions(ref.cycle());
        return new Key(all.pk(), "%s%s|%03d".formatted(all.sk(), ref.draw(), ref.number()));
    }

    /** Where all sessions of a cycle stand. */
    static Key sessions(CycleRef cycle) {
        return new Key(cycle(cycle).pk(), "session|");
    }

    static Key draft(Key audit, String section) {
        return new Key(audit.pk(), "draft|" + section);
    }

    /** Where all drafts of an audit stand. */
    static Key drafts(Key audit) {
        return new Key(audit.pk(), "draft|");
    }

    /** What officers wrote to an audit's auditor. */
    static Key feedback(String authority, String audit) {
        return new Key(audit(authority, audit).pk(), "feedback");
    }

    /** What an audit found of an author's work; an empty audit begins the keys of all of an author. */
    static Key findings(String authority, String author, String audit) {
        return new Key(person(authority, author).pk(), "findings|" + audit);
    }

    /** Points from a person to an audit of theirs; an empty audit begins the keys of all of a person's. */
    static Key work(String authority, String person, String audit) {
        return new Key(person(authority, person).pk(), "work|" + audit);
    }

    // Samples

    /** The sample of a draw; an empty draw begins the keys of all samples of the cycle. */
    static Key sample(CycleRef cycle, String draw) {
        return new Key(cycle(cycle).pk(), "sample|" + draw);
    }

    /** A case in a draw's sample; an empty draw id begins the keys of all of them. */
    static Key drawnCase(CycleRef cycle, String draw, String drawId) {
        return new Key(cycle(cycle).pk(), String.join("|", "drawn", draw, drawId));
    }

    /** What an activity has drawn so far, in all of its cycles. */
    static Key draws(CycleRef cycle) {
        return new Key(String.join("|", cycle.authority(), "draws", cycle.activity()), "draws");
    }

    // Papers

    /** One paper of a drawn case. */
    static Key paper(PaperRef ref) {
        Key all = papers(ref.cycle());
        return new Key(all.pk(), "%s%s|%s|%d".formatted(all.sk(), ref.draw(), ref.drawId(), ref.number()));
    }

    /** Where all papers of a cycle stand that are read in SEND QA. */
    static Key papers(CycleRef cycle) {
        return new Key(cycle(cycle).pk(), "paper|");
    }

    /** The shard of the sparse index that holds an authority's papers whose pages are kept. */
    static String keptPapers(String authority) {
        return String.join("|", authority, "papers", "kept");
    }

    // People

    static Key person(String authority, String id) {
        return new Key(String.join("|", authority, "person", id), "person");
    }

    /** The pointer from a sign-in account to its person. */
    static Key subject(String authority, String subject) {
        return new Key(String.join("|", authority, "subject", subject), "person");
    }

    /** The partition of the pointers from a role to those who hold it. */
    static String role(String authority, String role) {
        return String.join("|", authority, "role", role);
    }

    static Key inRole(String authority, String role, String id) {
        return new Key(role(authority, role), id);
    }

    /** The partition of the pointers to those who have no sign-in account yet. */
    static String withoutAccount(String authority) {
        return String.join("|", authority, "newcomers");
    }

    /** The partition of the pointers to everybody of an authority. */
    static String people(String authority) {
        return String.join("|", authority, "people");
    }

    // Registers

    /** Where all snapshots of a register stand. */
    static Key snapshots(RegisterRef register) {
        return new Key(String.join("|", register.authority(), "register", register.subject()), "snapshot|");
    }

    /** Cut-offs are days, so two sightings of a digest on one day are one; complete or not tells apart the rest. */
    static Key snapshot(Snapshot snapshot) {
        Key all = snapshots(snapshot.register());
        String day = OfficeDay.of(snapshot.at()).toString();
        String completeness = snapshot.complete() ? "complete" : "incomplete";
        return new Key(all.pk(), all.sk() + String.join("|", day, snapshot.digest(), completeness));
    }

    /** The newest mapping of a source; an empty source begins the keys of all of them. */
    static Key mapping(RegisterRef register, String source) {
        return new Key(snapshots(register).pk(), "mapping|" + source);
    }

    /** A version of a source's mapping. */
    static Key mappingVersion(RegisterRef register, String source, int version) {
        return new Key(snapshots(register).pk(), "version|%s|%06d".formatted(source, version));
    }

    /** All versions of instruments that an authority's officers uploaded. */
    static Key uploadedVersions(String authority) {
        return new Key(String.join("|", authority, "instruments"), "versions");
    }

    // Reports

    static Key report(CycleRef cycle, int version) {
        Key all = reports(cycle.authority());
        return new Key(all.pk(), "%s%s|%s|%06d".formatted(all.sk(), cycle.period(), cycle.activity(), version));
    }

    /** Where all released reports of an authority stand, oldest period first. */
    static Key reports(String authority) {
        return new Key(String.join("|", authority, "reports"), "report|");
    }

    // Concerns

    static Key concern(String authority, String id) {
        return new Key(String.join("|", authority, "concern", id), "concern");
    }

    /** Points from an audit to a concern raised in it; an empty id begins the keys of all of them. */
    static Key concernOf(String authority, String audit, String id) {
        return new Key(audit(authority, audit).pk(), "concern|" + id);
    }

    /** The shard of the sparse index that holds an authority's concerns that somebody must still act on. */
    static String openConcerns(String authority) {
        return String.join("|", authority, "concern", "open");
    }
}
