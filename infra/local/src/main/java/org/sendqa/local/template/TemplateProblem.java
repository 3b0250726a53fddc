package org.sendqa.local.template;

/** Stops the start: the template says something that the local AWS would not do as AWS does. */
public final class TemplateProblem extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the place, the subject and what to do about it.
     *
     * @param place the line
     * @param subject the resource and property, such as {@code Table.BillingMode}
     * @param sentence what is wrong and what to write instead
     */
    public TemplateProblem(Place place, String subject, String sentence) {
        super("%s, %s: %s".formatted(place, subject, sentence));
    }
}
