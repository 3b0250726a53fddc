package org.sendqa.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * An audit of EHC plans as somebody makes it for a survey tool who has never heard of SEND QA: an ordinary XLSForm in
 * two languages, with notes, nested groups and what tells the tool how it looks.
 */
public final class PlainForm {

    private static final List<String> SURVEY = List.of(
            "type|name|label::English (en)|label::Cymraeg (cy)|hint::English (en)|required|relevant|appearance"
                    + "|constraint|constraint_message::English (en)|parameters|default",
            "start|start",
            "note|welcome|Have the plan open beside you.",
            "begin group|Child_Voice|Views of the child and family|Barn y plentyn|||||||",
            "note|first|Read Section A first.",
            "select_one grades|voice-grade|How well is the child heard?|||yes||likert",
            "select_one yes_no_na|Wishes|Are the child's own wishes there?|||TRUE|||||",
            "note|words|Look for the child's own words.",
            "text|why_none|What stands there instead?||In a sentence or two|yes|${Wishes} = 'no'|multiline"
                    + "|string-length(.) <= 600|Shorter, please",
            "begin group|who_was_asked|Who was asked",
            "select multiple people|asked|Who was asked?||||||||randomize=true",
            "integer|pages|How many pages did they write?||||${asked} != ''||. > 0 and . <= 200",
            "end group",
            "date|written|When was the plan written?",
            "end group",
            "select_one traffic|risk|How urgent is a rewrite?",
            "select_one grades|overall-grade|What grade does the plan deserve?|||yes",
            "calculate|score||||||||||",
            "note|thanks|Thank you.");

    private static final List<String> CHOICES = List.of(
            "list name|name|label::English (en)|label::Cymraeg (cy)|image",
            "grades|Inadequate|Inadequate",
            "grades|requires_improvement|Requires improvement",
            "grades|Good|Good",
            "grades|Outstanding|Outstanding||star.png",
            "yes_no_na|yes|Yes",
            "yes_no_na|no|No",
            "yes_no_na|na|Not applicable",
            "people|parents|Parents",
            "people|child|The child",
            "traffic|red|Red",
            "traffic|amber|Amber",
            "traffic|green|Green");

    private static final List<String> SETTINGS =
            List.of("form_title|form_id|style|overall", "EHC plan audit|ehc-plan-audit|pages|overall-grade");

    private PlainForm() {}

    /** The file. */
    public static byte[] bytes() {
        return with(List.of());
    }

    /** The file with further rows of its survey, in the columns type, name, English label and so on. */
    public static byte[] with(List<String> rows) {
        List<String> survey = new ArrayList<>(SURVEY);
        survey.addAll(rows);
        return RawWorkbook.empty()
                .sheet("survey", "", SampleForm.xml(survey))
                .sheet("choices", "", SampleForm.xml(CHOICES))
                .sheet("settings", "", SampleForm.xml(SETTINGS))
                .bytes();
    }
}
