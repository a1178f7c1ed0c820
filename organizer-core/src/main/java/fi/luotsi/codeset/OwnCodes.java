package fi.luotsi.codeset;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.ServicePackages;

/**
 * The codes an organizer adds to the shared catalogue, kept by its administrators. A code never goes: it ends, and under its old names it can be read as of
 * any moment.
 */
@Service
@Transactional
public class OwnCodes {

    private final CodeRows rows;
    private final ServicePackages shared;
    private final Tenancy tenancy;
    private final Clock clock;

    OwnCodes(CodeRows rows, ServicePackages shared, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.shared = shared;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** All of the person's organizer by code, ended ones too. */
    public List<OwnCode> all(Acting.Person acting) {
        tenancy.enter(acting);
        return rows.asOf(now());
    }

    /** The same as they were called at a moment: what was published then keeps its words. */
    public List<OwnCode> asOf(Acting.Person acting, Instant moment) {
        tenancy.enter(acting);
        return rows.asOf(moment);
    }

    /** @throws CodeRefused naming every rule that is broken */
    public void add(Acting.OrganizerStaff acting, String code, CodeEdit edit) {
        enter(acting);
        var broken = broken(edit);
        if (!isCode(code)) {
            broken.addFirst(CodeRule.CODE_HAS_ITS_SHAPE);
        } else if (shared.byCode(code).isPresent() || rows.asOf(now()).stream().anyMatch(known -> known.code().equals(code))) {
            broken.addFirst(CodeRule.CODE_IS_NEW);
        }
        append(acting, code, edit, broken, null);
    }

    /**
     * Calls a code otherwise, or lets it end.
     *
     * @param seen the edit the person saw
     * @throws CodeRefused naming every rule that is broken
     * @throws OptimisticLockingFailureException where a colleague has changed it since
     */
    public void change(Acting.OrganizerStaff acting, String code, int seen, CodeEdit edit) {
        enter(acting);
        var known = rows.asOf(now()).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new NotFound(code));
        if (known.edit() != seen) {
            throw new OptimisticLockingFailureException("The code has been changed since edit " + seen);
        }
        append(acting, code, edit, broken(edit), null);
    }

    /**
     * Adds or changes a code as a file says it.
     *
     * @param batch the file
     * @throws CodeRefused naming every rule that is broken
     */
    public void bring(Acting.OrganizerStaff acting, UUID batch, String code, CodeEdit edit) {
        enter(acting);
        append(acting, code, edit, broken(edit), batch);
    }

    /** Whether a code may look so. */
    public static boolean isCode(String code) {
        return code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    }

    private void append(Acting.OrganizerStaff acting, String code, CodeEdit edit, List<CodeRule> broken, @Nullable UUID batch) {
        LocalDate first = edit.validFrom();
        if (!broken.isEmpty() || first == null) {
            throw new CodeRefused(broken);
        }
        rows.append(acting.organizer(), new OwnCode(code, edit.scheme().strip(), edit.name(), first, edit.validTo(), edit.source().strip(), rows.next(code), now(), acting.name()), batch);
    }

    /** Every rule that what is said of a code breaks. */
    public static List<CodeRule> broken(CodeEdit edit) {
        var broken = new ArrayList<CodeRule>();
        if (edit.scheme().isBlank()) {
            broken.add(CodeRule.CODE_NAMES_ITS_GROUPING);
        }
        if (edit.name().fi().isBlank() || isBlank(edit.name().sv())) {
            broken.add(CodeRule.NAME_EXISTS_IN_BOTH_LANGUAGES);
        }
        if (edit.validFrom() == null || edit.validTo() != null && edit.validTo().isBefore(edit.validFrom())) {
            broken.add(CodeRule.VALIDITY_HAS_ITS_ORDER);
        }
        if (edit.source().isBlank()) {
            broken.add(CodeRule.CODE_NAMES_ITS_SOURCE);
        }
        return broken;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void enter(Acting.OrganizerStaff acting) {
        tenancy.enter(acting);
        if (acting.role() != Role.ADMINISTRATOR) {
            throw new NotFound("codes to be changed");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
