package fi.luotsi.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fi.luotsi.acting.Acting;
import fi.luotsi.funding.projection.ParameterFile;
import fi.luotsi.funding.projection.ParameterRule;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.ParametersRefused;
import fi.luotsi.funding.projection.Projection;
import fi.luotsi.funding.projection.ProjectionJson;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.Violation;
import fi.luotsi.funding.projection.Workers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Projections of the funding models for programs: a parameter file in, what {@code luotsi project} prints out. Nothing is kept. */
@RestController
@RequestMapping(path = "/api/v1/projections", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Projections", description = "What the funding models would do to money and queues.")
class ProjectionsApi {

    /** Packages × quarters × replications in one call: 24 megabytes for each model. */
    static final int MOST_CELLS = 1_500_000;

    /** At a time: each takes all processors for a moment, and memory as long. */
    private static final int AT_ONCE = 2;

    private final MessageSource words;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ProjectionsApi(MessageSource words) {
        this.words = words;
    }

    @Operation(operationId = "project", summary = "Project both funding models",
            description = "The body is a parameter file as `luotsi project` reads it. Equal body, seed and replications give an equal answer and hash. "
                    + "What is wrong is named field by field in `violations`; nothing is kept. Takes a token, never a session.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"))),
            responses = {
                @ApiResponse(responseCode = "200", description = "Inputs with defaults filled in, results of each model, their difference, and the hash",
                        content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"))),
                @ApiResponse(responseCode = "400", description = "No JSON object"),
                @ApiResponse(responseCode = "401", description = "No token; the session of a browser does not count"),
                @ApiResponse(responseCode = "422", description = "A parameter breaks a rule"),
                @ApiResponse(responseCode = "503", description = "Others are projecting; try again")})
    @PostMapping
    ResponseEntity<?> project(Acting.Person acting, InputStream body,
            @Schema(description = "1 if left out", type = "integer") @RequestParam(defaultValue = "1") String seed,
            @Schema(description = "1000 if left out", type = "integer") @RequestParam(defaultValue = "1000") String replications,
            @Schema(description = "Model C (fixed + variable) too", type = "boolean") @RequestParam(defaultValue = "false") String blended) throws IOException {
        var parameters = ParameterFile.read(new String(body.readNBytes(ParameterFile.LONGEST + 1), StandardCharsets.UTF_8));
        var sampling = Sampling.of(whole("seed", seed), Math.clamp(whole("replications", replications), Integer.MIN_VALUE, Integer.MAX_VALUE));
        withinReason(parameters, sampling);
        if (!places.tryAcquire()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "1")
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE));
        }
        try {
            return ResponseEntity.ok(ProjectionJson.document(Projection.run(parameters, sampling,
                    Boolean.parseBoolean(blended) ? Projection.THREE : Projection.TWO, Workers.ofThisMachine())));
        } finally {
            places.release();
        }
    }

    private static long whole(String field, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new ParametersRefused(List.of(new Violation(field, ParameterRule.NOT_WHOLE, List.of())));
        }
    }

    private static void withinReason(Parameters parameters, Sampling sampling) {
        int most = MOST_CELLS / parameters.count() / parameters.quarters();
        if (sampling.replications() > most) {
            throw new ParametersRefused(List.of(new Violation("replications", ParameterRule.TOO_LARGE, List.of(most))));
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ParametersRefused refused, Locale locale) {
        boolean unreadable = refused.violations().stream().anyMatch(violation -> violation.rule() == ParameterRule.UNREADABLE);
        var problem = ProblemDetail.forStatus(unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setProperty("violations", refused.violations().stream().map(violation -> Map.of("field", violation.field(), "rule", violation.rule().key(),
                "message", words.getMessage("projection.rule." + violation.rule().key(), violation.arguments().toArray(), locale))).toList());
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
