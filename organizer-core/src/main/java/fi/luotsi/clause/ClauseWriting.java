package fi.luotsi.clause;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.clause.ClauseVersion.Act;
import fi.luotsi.clause.ClauseVersion.Retirement;
import fi.luotsi.period.Today;

/** What an organizer's administrators do in the library: draft, publish, retire. */
@Service
@Transactional
public class ClauseWriting {

    private final ClauseLibrary library;
    private final ClauseRows rows;
    private final Tenancy tenancy;
    private final Today today;
    private final Clock clock;

    ClauseWriting(ClauseLibrary library, ClauseRows rows, Tenancy tenancy, Today today, Clock clock) {
        this.library = library;
        this.rows = rows;
        this.tenancy = tenancy;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Saves what is to be published next.
     *
     * @param key null for a new clause
     * @throws ClauseRefused naming the rules
     * @throws ClauseChangedMeanwhile if a colleague was quicker
     */
    public ClauseKey save(Acting.OrganizerStaff acting, @Nullable ClauseKey key, ClauseDraft.Seen seen, ClauseContent content) {
        enter(acting);
        var known = key == null ? null : library.clause(acting, key);
        var broken = new ClauseRules(library.all(acting), known).ofDraft(content);
        if (!broken.isEmpty()) {
            throw new ClauseRefused(broken);
        }
        var draft = new ClauseDraft(key == null ? ClauseKey.random() : key, content, seen, acting.name(), now());
        if (known != null && !known.seen().equals(seen) || !rows.save(acting.organizer(), draft)) {
            throw changed(acting, draft.key());
        }
        return draft.key();
    }

    /**
     * Publishes the draft: from now on it is what new agreements take. Agreements and negotiations that have the clause keep their words.
     *
     * @throws ClauseRefused naming the rules
     * @throws ClauseChangedMeanwhile if a colleague was quicker
     */
    public ClauseVersion publish(Acting.OrganizerStaff acting, ClauseKey key, ClauseDraft.Seen seen, String reason) {
        enter(acting);
        var known = library.clause(acting, key);
        var draft = known.draft();
        if (draft == null || !draft.seen().equals(seen)) {
            throw new ClauseChangedMeanwhile(known);
        }
        var broken = new ClauseRules(library.all(acting), known).ofPublishing(draft.content(), reason);
        if (!broken.isEmpty()) {
            throw new ClauseRefused(broken);
        }
        var act = new Act(acting.name(), now(), reason.strip());
        var version = new ClauseVersion(key, known.current().map(ClauseVersion::number).orElse(ClauseVersion.SHIPPED) + 1, draft.content(), act, null);
        if (!rows.delete(acting.organizer(), key, seen)) {
            throw changed(acting, key);
        }
        rows.publish(acting.organizer(), version, act);
        return version;
    }

    /** @throws ClauseChangedMeanwhile if a colleague was quicker */
    public void discard(Acting.OrganizerStaff acting, ClauseKey key, ClauseDraft.Seen seen) {
        enter(acting);
        library.clause(acting, key);
        if (!rows.delete(acting.organizer(), key, seen)) {
            throw changed(acting, key);
        }
    }

    /**
     * Says from which day no new agreement takes the clause as it is now published.
     *
     * @throws ClauseRefused naming the rules
     */
    public void retire(Acting.OrganizerStaff acting, ClauseKey key, @Nullable LocalDate from, String reason) {
        enter(acting);
        var current = library.clause(acting, key).current().orElseThrow(() -> new NotFound(key));
        var broken = ClauseRules.ofRetiring(current, from, today.day(), reason);
        if (!broken.isEmpty() || from == null) {
            throw new ClauseRefused(broken);
        }
        try {
            rows.retire(acting.organizer(), key, current.number(), new Retirement(from, new Act(acting.name(), now(), reason.strip())));
        } catch (DuplicateKeyException colleague) {
            throw new ClauseRefused(List.of(ClauseRule.RETIREMENT_LIES_AHEAD));
        }
    }

    private ClauseChangedMeanwhile changed(Acting.OrganizerStaff acting, ClauseKey key) {
        return new ClauseChangedMeanwhile(library.clause(acting, key));
    }

    private void enter(Acting.OrganizerStaff acting) {
        tenancy.enter(acting);
        if (acting.role() != Role.ADMINISTRATOR) {
            throw new NotFound("clauses to be changed");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
