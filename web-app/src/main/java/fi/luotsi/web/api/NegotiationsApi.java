package fi.luotsi.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.PackageJson;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.TableReading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Negotiations as programs read them. What is not the caller's is not found. */
@RestController
@RequestMapping(path = "/api/v1/negotiations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Negotiations", description = "Who negotiates what with whom, and where it stands.")
class NegotiationsApi {

    private final TableReading table;

    NegotiationsApi(TableReading table) {
        this.table = table;
    }

    @Operation(operationId = "negotiations", summary = "The negotiations you may read",
            description = "A page of at most " + TableReading.PAGE + "; `next` leads to the following one.")
    @GetMapping
    NegotiationsJson list(Acting.Person acting,
            @Schema(description = "The id of the last negotiation of the page before") @RequestParam(required = false) @Nullable UUID after) {
        return NegotiationsJson.of(table.list(acting, after == null ? null : new NegotiationId(after)));
    }

    @Operation(operationId = "negotiation", summary = "One negotiation", description = "Its parties, phase, round, turn and due date.")
    @GetMapping("/{id}")
    NegotiationJson one(Acting.Person acting, @PathVariable UUID id) {
        return NegotiationJson.of(table.head(acting, new NegotiationId(id)));
    }

    @Operation(operationId = "rounds", summary = "The rounds of a negotiation", description = "In order; the open round is the last.")
    @GetMapping("/{id}/rounds")
    List<RoundJson> rounds(Acting.Person acting, @PathVariable UUID id) {
        return table.rounds(acting, new NegotiationId(id)).stream().map(RoundJson::of).toList();
    }

    @Operation(operationId = "difference", summary = "What changed between two sent rounds",
            description = "For each changed term the offer on the table after the earlier and after the later round. The order of the two "
                    + "numbers does not matter. An auditor's reading is written to the log.")
    @GetMapping("/{id}/rounds/{from:[0-9]{1,6}}..{to:[0-9]{1,6}}/diff")
    DifferenceJson difference(Acting.Person acting, @PathVariable UUID id, @PathVariable int from, @PathVariable int to) {
        return DifferenceJson.of(table.difference(acting, new NegotiationId(id), from, to));
    }

    @Operation(operationId = "package", summary = "The negotiated package, in the form its fingerprint is taken of",
            description = "The body is the canonical JSON (RFC 8785), byte for byte: its SHA-256 is the fingerprint on the page, in `ETag` and in "
                    + "the negotiation. 404 until the package is negotiated. An auditor's reading is written to the log.",
            responses = @ApiResponse(responseCode = "200", description = "The canonical JSON",
                    content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"))))
    @GetMapping("/{id}/package")
    ResponseEntity<byte[]> frozenPackage(Acting.Person acting, @PathVariable UUID id) {
        var negotiation = new NegotiationId(id);
        if (!(table.head(acting, negotiation).phase() instanceof Phase.Negotiated(_, _, var fingerprint))) {
            throw new NotFound(negotiation + " package");
        }
        return ResponseEntity.ok().eTag(fingerprint).contentType(MediaType.APPLICATION_JSON)
                .body(genuine(table.tablePackage(acting, negotiation), fingerprint).getBytes(StandardCharsets.UTF_8));
    }

    @Operation(operationId = "log", summary = "The log of moves", description = "Who did what for whom, before and after, with the hashes that seal it.")
    @GetMapping("/{id}/log")
    LogJson log(Acting.Person acting, @PathVariable UUID id) {
        return LogJson.of(table.moves(acting, new NegotiationId(id)));
    }

    /** A package that no longer has its fingerprint is answered to nobody under it. */
    private static String genuine(NegotiationPackage frozen, String fingerprint) {
        if (!PackageJson.fingerprint(frozen).equals(fingerprint)) {
            throw new IllegalStateException("The frozen package of " + frozen.head().id() + " does not have its fingerprint");
        }
        return PackageJson.canonical(frozen);
    }
}
