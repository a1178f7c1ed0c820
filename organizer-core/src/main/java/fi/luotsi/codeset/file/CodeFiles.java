package fi.luotsi.codeset.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.ServicePackages;
import fi.luotsi.codeset.CodeRefused;
import fi.luotsi.codeset.CodeRule;
import fi.luotsi.codeset.OwnCodes;

/**
 * Own codes by file: all rows or none, each file as a batch that can be undone. A row of a code that is there already changes it; what a file does not
 * name stays as it is.
 */
@Service
@Transactional
public class CodeFiles {

    private static final int SHOWN = 200;

    private final CodeBatchRows rows;
    private final OwnCodes own;
    private final ServicePackages shared;
    private final Tenancy tenancy;
    private final Clock clock;

    CodeFiles(CodeBatchRows rows, OwnCodes own, ServicePackages shared, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.own = own;
        this.shared = shared;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** What the file would change, or everything that is wrong in it. */
    @Transactional(readOnly = true)
    public CodeOutcome check(Acting.OrganizerStaff acting, String text, Map<String, CodeColumn> heads) {
        enter(acting);
        var read = read(acting, text, heads);
        return read.errors().isEmpty() ? new CodeOutcome.Checked(read.changes()) : refused(read.errors());
    }

    /** Saves every row of the file that changes something as one batch, or nothing. */
    public CodeOutcome save(Acting.OrganizerStaff acting, String fileName, String text, Map<String, CodeColumn> heads) {
        enter(acting);
        var read = read(acting, text, heads);
        if (!read.errors().isEmpty()) {
            return refused(read.errors());
        }
        var changes = read.changes().stream().filter(CodeChange::changes).toList();
        if (!changes.isEmpty()) {
            var batch = UUID.randomUUID();
            rows.begin(batch, acting.organizer(), fileName, sha256(text), changes.size(), now(), acting.name());
            changes.forEach(change -> own.bring(acting, batch, change.code(), change.edit()));
        }
        return new CodeOutcome.Saved(changes.size());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CodeBatch> batches(Acting.OrganizerStaff acting) {
        enter(acting);
        return rows.batches(SHOWN);
    }

    /**
     * Its edits hold no longer; what they followed does again.
     *
     * @throws CodeRefused where a code that would be gone stands in a chain
     */
    public void undo(Acting.OrganizerStaff acting, UUID batch) {
        enter(acting);
        if (rows.holdsDrawn(acting.organizer(), batch)) {
            throw new CodeRefused(List.of(CodeRule.UNDONE_CODE_STANDS_NOWHERE));
        }
        if (!rows.undo(batch, now(), acting.name())) {
            throw new NotFound(batch);
        }
    }

    private CodeReading.Result read(Acting.OrganizerStaff acting, String text, Map<String, CodeColumn> heads) {
        return CodeReading.read(text.getBytes(StandardCharsets.UTF_8), heads, own.all(acting), code -> shared.byCode(code).isPresent());
    }

    private static CodeOutcome refused(List<CodeError> errors) {
        boolean more = errors.size() > CodeReading.MOST_ERRORS;
        return new CodeOutcome.Refused(more ? List.copyOf(errors.subList(0, CodeReading.MOST_ERRORS)) : List.copyOf(errors), more);
    }

    private void enter(Acting.OrganizerStaff acting) {
        tenancy.enter(acting);
        if (acting.role() != Role.ADMINISTRATOR) {
            throw new NotFound("codes by file");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
