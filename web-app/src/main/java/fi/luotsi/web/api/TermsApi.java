package fi.luotsi.web.api;

import java.util.List;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The terms of a package as programs read them: what was sent, never a draft. */
@RestController
@RequestMapping(path = "/api/v1/negotiations/{id}/terms", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Terms", description = "What is negotiated and what was offered and answered.")
class TermsApi {

    private final TableReading table;

    TermsApi(TableReading table) {
        this.table = table;
    }

    @Operation(operationId = "terms", summary = "The package as it lies on the table",
            description = "Every term both sides have seen, in the agreement's order. An auditor's reading is written to the log.")
    @GetMapping
    List<TermStateJson> all(Acting.Person acting, @PathVariable UUID id) {
        return TermStateJson.of(table.tablePackage(acting, new NegotiationId(id)));
    }

    @Operation(operationId = "term", summary = "The history of one term",
            description = "Every offer and answer, oldest first. An auditor's reading is written to the log.")
    @GetMapping("/{term}")
    TermHistoryJson history(Acting.Person acting, @PathVariable UUID id, @PathVariable UUID term) {
        return table.tablePackage(acting, new NegotiationId(id)).term(new TermId(term)).filter(state -> state.introduced() != null)
                .map(TermHistoryJson::of).orElseThrow(() -> new NotFound(term));
    }
}
