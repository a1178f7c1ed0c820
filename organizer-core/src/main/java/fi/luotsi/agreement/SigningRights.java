package fi.luotsi.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;

/** The register of who may sign for an organizer and its providers, kept by the organizer's administrators. Nothing is rewritten: a right is given and ended. */
@Service
@Transactional
public class SigningRights {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SOURCE = 500;

    private final SigningRightRows rows;
    private final Tenancy tenancy;
    private final Clock clock;

    SigningRights(SigningRightRows rows, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The whole register of the administrator's organizer, those that ended too. */
    public List<SigningRight> all(Acting.OrganizerStaff acting) {
        keeps(acting);
        return rows.all();
    }

    /**
     * Gives a person the right to sign.
     *
     * @param provider for which it signs; empty for the organizer
     * @throws AgreementRefused naming the rules
     */
    public void give(Acting.OrganizerStaff acting, UserId user, Optional<ProviderId> provider, String title, String source, LocalDate from, @Nullable LocalDate to) {
        keeps(acting);
        var broken = new ArrayList<AgreementRule>();
        if (title.isBlank()) {
            broken.add(AgreementRule.RIGHT_HAS_A_TITLE);
        }
        if (source.isBlank()) {
            broken.add(AgreementRule.RIGHT_HAS_A_SOURCE);
        }
        if (to != null && to.isBefore(from)) {
            broken.add(AgreementRule.RIGHT_HAS_ITS_DAYS);
        }
        if (title.length() > LONGEST_TITLE || source.length() > LONGEST_SOURCE) {
            broken.add(AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        }
        AgreementRefused.unless(broken);
        rows.insert(acting, new SigningRight(UUID.randomUUID(), user, provider, title.strip(), source.strip(), from, to), clock.instant());
    }

    /** Ends a right after the given day. */
    public void end(Acting.OrganizerStaff acting, UUID right, LocalDate lastDay, String reason) {
        keeps(acting);
        Proposals.requireReason(reason);
        rows.end(acting, rows.all().stream().filter(one -> one.id().equals(right)).findFirst().orElseThrow(() -> new NotFound(right)), lastDay, reason.strip(), clock.instant());
    }

    private void keeps(Acting.OrganizerStaff acting) {
        if (acting.role() != Role.ADMINISTRATOR) {
            throw new NotFound(acting.role());
        }
        tenancy.enter(acting);
    }
}
