package org.sendqa.domain.audit;

import org.sendqa.domain.words.Coded;

/** What an auditor may declare before an audit: no hand in the case, or which. */
public enum Hand implements Coded {
    /** The auditor never had to do with the case. */
    NONE("none", "no hand in the case"),
    /** The auditor wrote advice or a part of the plan. */
    WROTE("wrote", "wrote advice or a part of the plan"),
    /** The auditor took or shared a decision on it. */
    DECIDED("decided", "took or shared a decision on it"),
    /** The auditor supervises somebody who worked on it. */
    SUPERVISED("supervised", "supervised somebody who worked on it"),
    /** The auditor knows the family. */
    FAMILY("family", "knows the family");

    private final String code;
    private final String words;

    Hand(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** As letters and forms say it. */
    public String words() {
        return words;
    }
}
