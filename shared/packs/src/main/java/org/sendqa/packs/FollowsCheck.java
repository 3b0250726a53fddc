package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;

/** Whether versions follow each other so that a trend over them compares like with like. */
record FollowsCheck(List<Instrument> instruments) {

    List<String> faults(Instrument instrument) {
        List<String> faults = new ArrayList<>();
        long same = versions(instrument.id(), instrument.version()).count();
        if (same > 1) {
            faults.add("version is there twice: two files hold version %d of '%s'"
                    .formatted(instrument.version(), instrument.id()));
        }
        int before = instrument.follows().version();
        if (before == 0) {
            return faults;
        }
        Optional<Instrument> earlier = versions(instrument.id(), before).findFirst();
        if (before >= instrument.version() || earlier.isEmpty()) {
            faults.add("follows.version must be an earlier version whose file stands in the same folder");
            return faults;
        }
        instrument.follows().questions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(pair -> fault(instrument, earlier.orElseThrow(), pair).stream())
                .forEach(faults::add);
        return faults;
    }

    private Stream<Instrument> versions(String id, int version) {
        return instruments.stream().filter(one -> one.id().equals(id) && one.version() == version);
    }

    private static Optional<String> fault(Instrument later, Instrument earlier, Map.Entry<String, String> pair) {
        Optional<Question> now = question(later, pair.getKey());
        Optional<Question> then = question(earlier, pair.getValue());
        String place = "follows.questions.%s".formatted(pair.getKey());
        if (now.isEmpty()) {
            return Optional.of("%s is no question of this version".formatted(place));
        }
        if (then.isEmpty()) {
            List<String> known = earlier.questions().stream().map(Question::id).toList();
            return Optional.of("%s names '%s', which is no question of version %d%s"
                    .formatted(place, pair.getValue(), earlier.version(), Fields.meant(pair.getValue(), known)));
        }
        return isAlike(later, now.get(), earlier, then.get())
                ? Optional.empty()
                : Optional.of("%s is answered in another way than '%s' was, so no trend can join them"
                        .formatted(place, pair.getValue()));
    }

    private static boolean isAlike(Instrument later, Question now, Instrument earlier, Question then) {
        if (now.kind() instanceof Kind.Scaled && then.kind() instanceof Kind.Scaled) {
            return steps(later, now).equals(steps(earlier, then));
        }
        return now.kind().getClass().equals(then.kind().getClass());
    }

    private static List<Grade> steps(Instrument instrument, Question question) {
        return instrument.scaleOf(question).map(Scale::steps).orElse(List.of());
    }

    private static Optional<Question> question(Instrument instrument, String id) {
        return instrument.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }
}
