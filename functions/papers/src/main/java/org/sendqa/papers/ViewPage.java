package org.sendqa.papers;

import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/** Shows those who prepare and check papers a page, checked or not. */
final class ViewPage {

    private final NamedPaper named;
    private final ShownPages pages;

    ViewPage(NamedPaper named, ShownPages pages) {
        this.named = named;
        this.pages = pages;
    }

    /** A page that is kept. */
    Outcome<byte[]> run(Caller caller, PaperAddress address, String page) {
        return named.find(caller, address)
                .then(found -> pages.show(caller, found.cycle(), found.ref(), page, _ -> true));
    }
}
