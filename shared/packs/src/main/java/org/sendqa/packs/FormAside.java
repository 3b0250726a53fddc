package org.sendqa.packs;

import java.util.Optional;
import java.util.Set;

/** What survey tools keep in a form that changes no answer here, with the reason why it can be left aside. */
final class FormAside {

    /** Said of columns and of cells. */
    static final String LOOKS = "it changes how a form looks and not what is answered";

    private static final String WORDS = "a wrong or missing answer is told in the site's own words";
    private static final String TOOL = "it is for the tool that the workbook was made with";
    private static final String COUNTED = "nobody answers it, and reports count by themselves";
    private static final String NOTED = "who answered and when is noted down by itself";

    private static final Set<String> LOOK =
            words("appearance media image audio video big_image autoplay body control style");
    private static final Set<String> TOOLS = words("bind instance trigger save_to tags hxl public_key submission_url"
            + " instance_name auto_send auto_delete namespaces allow_choice_duplicates");
    private static final Set<String> NOTES =
            words("start end today deviceid imei subscriberid simserial phonenumber username email audit");

    private FormAside() {}

    /** Why a column can be left aside, if it can. */
    static Optional<String> column(FormHeading heading) {
        String head = heading.head();
        if (LOOK.contains(head)) {
            return Optional.of(LOOKS);
        }
        if (head.equals("constraint_message") || head.equals("required_message")) {
            return Optional.of(WORDS);
        }
        return TOOLS.contains(head) || head.matches("(?s)[$_].*|kobo_.*|sms_.*") ? Optional.of(TOOL) : Optional.empty();
    }

    /** Why a row of a type can be left aside, if it can. */
    static Optional<String> row(String type) {
        return switch (type) {
            case "calculate", "hidden" -> Optional.of(COUNTED);
            default -> Optional.of(NOTED).filter(_ -> NOTES.contains(type));
        };
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
