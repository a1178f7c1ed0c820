package fi.luotsi.negotiation.dispute;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;

/** The ladder of an organizer, as its administrator lays it down. It holds for the steps taken from then on. */
@Service
@Transactional
public class Ladders {

    private final LadderRows rows;
    private final Tenancy tenancy;
    private final Clock clock;

    Ladders(LadderRows rows, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Ladder own(Acting.OrganizerStaff acting) {
        tenancy.enter(acting);
        return rows.of(acting.organizer());
    }

    /**
     * Lays down another ladder; who saved before somebody else's saving was seen is told.
     *
     * @param seen the version that was shown
     * @return false, and nothing saved, if there is a later version
     * @throws DisputeRefused naming the rules
     */
    public boolean layDown(Acting.OrganizerStaff acting, int seen, List<Ladder.Level> levels) {
        if (acting.role() != Role.ADMINISTRATOR) {
            throw new NotFound(acting.role());
        }
        tenancy.enter(acting);
        rows.lock(acting.organizer());
        if (rows.of(acting.organizer()).version() != seen) {
            return false;
        }
        var whole = LadderRows.withoutTopLimits(levels);
        DisputeRefused.unless(DisputeRules.layingDown(whole));
        rows.insert(acting, new Ladder(seen + 1, whole), clock.instant());
        return true;
    }
}
