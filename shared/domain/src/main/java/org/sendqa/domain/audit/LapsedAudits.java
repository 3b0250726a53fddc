package org.sendqa.domain.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.sharing.Sharing;

/** Finds what is still open with people from outside who have no agreement on sharing data any more. */
public record LapsedAudits(Packs packs, Cycles cycles, Audits audits, People people, Agreements agreements) {

    /** A sentence for each round with such audits, and what its officer does about them; nothing of their cases. */
    public List<String> on(String authority, LocalDate today) {
        return cycles.unfinished(authority, today).stream()
                .flatMap(cycle -> cycle instanceof Collecting round ? sentence(round, today) : Stream.empty())
                .toList();
    }

    private Stream<String> sentence(Collecting round, LocalDate today) {
        Pack pack = packs.byDigest(round.ref().authority(), round.header().packDigest());
        if (pack.framework().participants().partners().isEmpty()) {
            return Stream.empty();
        }
        Activity activity = pack.activity(round.ref().activity());
        Sharing sharing = Sharing.under(pack, agreements);
        long open = audits.ofCycle(round.ref()).stream()
                .filter(Audit::isOpen)
                .filter(audit -> lacks(audit, sharing, activity, today))
                .count();
        return open == 0 ? Stream.empty() : Stream.of(words(round.ref().titled(activity.title()), open));
    }

    private boolean lacks(Audit audit, Sharing sharing, Activity activity, LocalDate today) {
        Audit.Header header = audit.header();
        return people.find(header.cycle().authority(), header.auditor())
                .filter(auditor -> !sharing.of(auditor, activity).covers(today, today))
                .isPresent();
    }

    private static String words(String round, long open) {
        return ("%s: %s open with people who have no agreement. Look for auditors again on the round's page: what"
                        + " isn't begun goes to others. What is begun stays with them, without papers, until the new"
                        + " agreement is on record or you void it there.")
                .formatted(round, open == 1 ? "1 audit is" : open + " audits are");
    }
}
