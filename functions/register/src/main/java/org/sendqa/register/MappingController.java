package org.sendqa.register;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.KnownList;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.RefusedRequest;
import org.sendqa.edge.Replies;

/** How sources are read, over HTTP: officers look at the mappings and save one. */
@Controller("/v1/{authority}/registers/mappings")
@MayCall(Callers.QA_OFFICERS)
final class MappingController {

    private final SourceMappings mappings;
    private final Packs packs;
    private final SaveMapping saveMapping;

    MappingController(SourceMappings mappings, Packs packs, SaveMapping saveMapping) {
        this.mappings = mappings;
        this.packs = packs;
        this.saveMapping = saveMapping;
    }

    /** What was saved, and the version to name next time. */
    @Serdeable
    record Saved(String source, int version) {}

    /** Those of a register; without a subject, of the first one. */
    @Get
    MappingsView list(String authority, Caller caller, @QueryValue(defaultValue = "") String subject) {
        Pack pack = packs.current(authority);
        return pack.register(subject)
                .map(register -> view(pack, register))
                .orElseThrow(() -> new RefusedRequest(Refusal.UNKNOWN, RegisterNames.unknown(pack, subject)));
    }

    private MappingsView view(Pack pack, RegisterLayout register) {
        RegisterRef ref = new RegisterRef(pack.authority(), register.subject());
        return MappingsView.of(pack, register, mappings.all(ref));
    }

    /** Saves one under {@code source}; {@code version} is the one it is to follow, {@code list} what it starts from. */
    @Put
    @RequestBody(content = @Content(schema = @Schema(implementation = MappingWish.class)))
    Saved save(String authority, Caller caller, JsonBody body) {
        int follows = body.read(json -> json.only("subject", "source", "version", "list", "sheet", "dates", "columns")
                .number("version"));
        SourceMapping wish = body.read(json -> wish(caller.person().authority(), json));
        return Replies.reply(
                saveMapping.save(caller, wish, follows), saved -> new Saved(saved.source(), saved.version()));
    }

    private SourceMapping wish(String authority, Located json) {
        RegisterRef register = register(authority, json);
        Map<String, String> columns = new LinkedHashMap<>();
        json.find("list").map(id -> listed(register, id)).ifPresent(columns::putAll);
        for (Located column : json.list("columns")) {
            String heading = column.only("heading", "field").text("heading");
            if (columns.put(heading, column.text("field")) != null
                    && json.find("list").isEmpty()) {
                throw column.refused("heading", "is mapped twice; keep one of the two");
            }
        }
        columns.values().removeIf(String::isEmpty);
        DateStyle dates = DateStyle.of(json.text("dates"))
                .orElseThrow(() -> json.member("dates").mustBe("one of " + String.join(", ", DateStyle.formats())));
        String sheet = json.find("sheet").map(Located::text).orElse("");
        return new SourceMapping(register, json.text("source"), sheet, dates, columns, Revision.NONE);
    }

    /** A known list's columns, as far as the authority's register has fields for them. */
    private Map<String, String> listed(RegisterRef register, Located id) {
        Optional<RegisterLayout> layout = packs.current(register.authority()).register(register.subject());
        List<Column> columns = layout.map(RegisterLayout::columns).orElseGet(List::of);
        return layout.flatMap(one -> KnownList.find(columns, id.text()).map(list -> list.mapping(register, one)))
                .orElseThrow(() -> id.mustBe("one of "
                        + KnownList.all(columns).stream().map(KnownList::id).toList()))
                .columns();
    }

    /** The register named, or the first one. */
    private RegisterRef register(String authority, Located json) {
        String subject = json.find("subject").map(Located::text).orElse("");
        String meant = packs.current(authority)
                .register(subject)
                .map(RegisterLayout::subject)
                .orElse(subject);
        return new RegisterRef(authority, meant);
    }
}
