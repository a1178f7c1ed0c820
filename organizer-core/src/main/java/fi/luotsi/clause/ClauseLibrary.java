package fi.luotsi.clause;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/** The library as its organizer's staff and its providers read it: what ships with the product, with the organizer's own versions after it. */
@Service
@Transactional(readOnly = true)
public class ClauseLibrary {

    private final ShippedClauses shipped;
    private final ClauseRows rows;
    private final Tenancy tenancy;

    ClauseLibrary(ShippedClauses shipped, ClauseRows rows, Tenancy tenancy) {
        this.shipped = shipped;
        this.rows = rows;
        this.tenancy = tenancy;
    }

    /** In the order of the agreement, retired ones too; what is only drafted is shown to those who draft. */
    public List<LibraryClause> all(Acting.Person acting) {
        tenancy.enter(acting);
        var versions = new LinkedHashMap<ClauseKey, List<ClauseVersion>>();
        shipped.all().forEach(version -> versions.computeIfAbsent(version.key(), _ -> new ArrayList<>()).add(version));
        rows.versions().forEach(version -> versions.computeIfAbsent(version.key(), _ -> new ArrayList<>()).add(version));
        rows.retirements().forEach(retired -> versions.getOrDefault(retired.key(), new ArrayList<>())
                .replaceAll(version -> version.number() == retired.number() ? version.retired(retired.retirement()) : version));
        Map<ClauseKey, ClauseDraft> drafts = new LinkedHashMap<>();
        rows.drafts().forEach(draft -> drafts.put(draft.key(), draft));
        drafts.keySet().forEach(key -> versions.putIfAbsent(key, List.of()));
        return versions.entrySet().stream().map(entry -> new LibraryClause(entry.getKey(), List.copyOf(entry.getValue()), drafts.get(entry.getKey())))
                .sorted(comparing(clause -> clause.newest().section())).toList();
    }

    /** @throws NotFound where the reader's library has no such clause */
    public LibraryClause clause(Acting.Person acting, ClauseKey key) {
        return all(acting).stream().filter(clause -> clause.key().equals(key)).findFirst().orElseThrow(() -> new NotFound(key));
    }

    /** What new agreements take on this day, in the order of the agreement. */
    public List<ClauseVersion> inForce(Acting.Person acting, LocalDate day) {
        return all(acting).stream().flatMap(clause -> clause.current().stream()).filter(version -> version.isInForce(day)).toList();
    }
}
