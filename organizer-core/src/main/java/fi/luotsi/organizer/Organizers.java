package fi.luotsi.organizer;

import java.util.List;
import java.util.Optional;
import fi.luotsi.acting.OrganizerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of organizers, their counties and municipalities. All of it is public: whoever asks gets the same answer, so
 * that nobody needs to say who acts.
 */
@Service
@Transactional(readOnly = true)
public class Organizers {

    private final OrganizerRows rows;

    Organizers(OrganizerRows rows) {
        this.rows = rows;
    }

    /** By code. */
    public List<Organizer> all() {
        return rows.organizers();
    }

    public Optional<Organizer> byId(OrganizerId id) {
        return rows.organizer(id);
    }

    public Optional<Organizer> byCode(String code) {
        return rows.organizer(code);
    }

    /** By code. */
    public List<County> counties() {
        return rows.counties();
    }

    /** All municipalities of the 2026 division, by code. */
    public List<Municipality> municipalities() {
        return rows.municipalities();
    }

    /** Enters an organizer into the register, or corrects what is known of the one with this code; the id stays the first one. */
    @Transactional
    public OrganizerId register(Organizer organizer) {
        return rows.keep(organizer);
    }

    /** Enters or corrects a whole division: counties, and municipalities whose organizers are registered. */
    @Transactional
    public void divide(List<County> counties, List<Municipality> municipalities) {
        counties.forEach(rows::keep);
        municipalities.forEach(rows::keep);
        rows.deriveLanguages();
    }
}
