package org.sendqa.domain.pack;

import java.util.List;

/**
 * What a framework says of itself, for whoever wants to know what all this goes by.
 *
 * @param text which text it is, when it took effect, who approved it and who was asked, in one sentence
 * @param contact where reports can be had in other formats; empty where the framework names nobody
 * @param ages whom it is for
 * @param lists its standards, priorities and the like, each under its title
 */
public record About(String text, String contact, Ages ages, List<CodedList> lists) {

    /** Of a framework that says nothing. */
    public static final About NOTHING = new About("", "", Ages.OF_PLANS, List.of());

    /** Copies the lists. */
    public About {
        lists = List.copyOf(lists);
    }

    /** Some of what a framework goes by, such as its priorities. */
    public record CodedList(String title, List<String> entries) {

        /** Copies the entries. */
        public CodedList {
            entries = List.copyOf(entries);
        }
    }
}
