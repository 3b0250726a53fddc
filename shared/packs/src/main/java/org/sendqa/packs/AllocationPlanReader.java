package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.AllocationPlan.Review;

/** Reads who audits a draw's cases; only roles and capacity must be given, what is left out isn't asked. */
final class AllocationPlanReader {

    private AllocationPlanReader() {}

    /** @param titles what people call each role; by its id */
    static AllocationPlan read(Located plan, Map<String, String> titles) {
        List<String> roles = plan.texts("roles");
        return new AllocationPlan(
                roles,
                plan.number("capacity"),
                plan.find("auditors").map(AllocationPlanReader::auditors).orElse(Auditors.ONE),
                plan.find("bars").map(AllocationPlanReader::bars).orElse(Set.of()),
                flag(plan, "trained"),
                plan.find("review").map(AllocationPlanReader::review).orElse(Review.NONE),
                plan.find("skills").isPresent() ? plan.texts("skills") : List.of(),
                roles.stream().map(role -> titles.getOrDefault(role, role)).toList());
    }

    private static Auditors auditors(Located auditors) {
        return new Auditors(
                number(auditors, "wanted", 1),
                number(auditors, "further", 0),
                number(auditors, "most", Auditors.MOST),
                number(auditors, "agencies", 1),
                flag(auditors, "everybody"));
    }

    private static Set<Bar> bars(Located bars) {
        return bars.items().stream()
                .map(bar -> PackReader.constant(bar, Bar.class))
                .collect(Collectors.toSet());
    }

    private static Review review(Located review) {
        boolean others = review.find("instead").isPresent();
        return new Review(review.text("author"), others ? review.textsByName("instead") : Map.of());
    }

    private static int number(Located object, String name, int otherwise) {
        return object.find(name).isPresent() ? object.number(name) : otherwise;
    }

    private static boolean flag(Located object, String name) {
        return object.find(name).isPresent() && object.flag(name);
    }
}
