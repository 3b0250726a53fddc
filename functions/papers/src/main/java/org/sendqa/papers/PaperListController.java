package org.sendqa.papers;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.SerdeImport;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.ShowsCases;

/** Lists over HTTP which papers are still to be prepared or checked. */
@Controller("/v1/{authority}/papers")
@SerdeImport(PapersView.class)
@SerdeImport(PapersView.RoundView.class)
@SerdeImport(PapersView.CaseView.class)
@SerdeImport(PaperView.class)
final class PaperListController {

    private final ListPapers listPapers;

    PaperListController(ListPapers listPapers) {
        this.listPapers = listPapers;
    }

    @Get
    @ShowsCases
    @MayCall(Callers.PREPARERS)
    PapersView list(String authority, Caller caller) {
        return listPapers.run(caller);
    }
}
