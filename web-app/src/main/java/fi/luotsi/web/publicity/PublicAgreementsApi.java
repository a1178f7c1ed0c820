package fi.luotsi.web.publicity;

import java.util.Locale;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

/** The signed agreements for programs, without a token. */
@RestController
@RequestMapping(path = "/api/v1/public/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Public agreements", description = "What both parties have signed, without what is secret. No token is asked for.")
class PublicAgreementsApi {

    private final OpenAgreements agreements;
    private final PublicDoor door;

    PublicAgreementsApi(OpenAgreements agreements, PublicDoor door) {
        this.agreements = agreements;
        this.door = door;
    }

    @Operation(operationId = "publicAgreement", summary = "One public agreement", description = "Its decisions, signatures and public text. A secret part names its ground instead.")
    @GetMapping("/{code}")
    Map<String, Object> one(@PathVariable String code, @Schema(description = "The document's language: fi or sv", example = "fi") @RequestParam(defaultValue = "") String text,
            @Schema(description = "The newest unless named", example = "1") @RequestParam(defaultValue = "") String version, Locale locale, HttpServletRequest request) {
        return door.through(request, () -> {
            var found = agreements.find(code, version);
            var copy = OpenAgreements.copy(found, text, locale);
            return new OpenJson(found, copy, agreements.all().text(OpenAgreements.ANYBODY, found.version(), copy).json()).json();
        });
    }
}
