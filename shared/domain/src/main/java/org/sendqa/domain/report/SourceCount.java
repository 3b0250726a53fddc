package org.sendqa.domain.report;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.About;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.report.RoundReport.CertificateDigest;
import org.sendqa.domain.report.RoundReport.Heading;
import org.sendqa.domain.report.RoundReport.Sources;
import org.sendqa.domain.report.RoundReport.Tool;
import org.sendqa.domain.sampling.Theme;

/** Says what a report is about and what its figures can be traced back to. */
final class SourceCount {

    private SourceCount() {}

    static Heading heading(Round round, int version, Instant cutOff) {
        Cycle.Closed cycle = round.cycle();
        return new Heading(
                cycle.ref(),
                round.pack().name(),
                round.activity().title(),
                version,
                cutOff,
                cycle.header().opensOn(),
                cycle.deadline().dueOn(),
                cycle.deadline().closesOn(),
                cycle.header().rationale(),
                round.samples().stream()
                        .map(sample -> sample.settled().theme())
                        .filter(Theme::isSet)
                        .map(Theme::sentence)
                        .distinct()
                        .toList(),
                version == 1 ? List.of() : cycle.reopened());
    }

    static List<Note> unstated(Round round) {
        return round.activity().notes().stream()
                .filter(note -> note.basis() != Basis.STATED)
                .toList();
    }

    static Sources of(Round round) {
        List<CertificateDigest> certificates = round.draws().stream()
                .flatMap(draw -> round.certificates().stream()
                        .filter(certified -> certified.draw().equals(draw.id()))
                        .map(certified -> new CertificateDigest(draw.title(), certified.digest())))
                .toList();
        Instrument asked = round.instrument();
        About about = round.pack().framework().version().about();
        return new Sources(
                about.text(),
                about.contact(),
                round.pack().digest(),
                new Tool(asked.id(), asked.title(), asked.version(), asked.follows()),
                certificates);
    }
}
