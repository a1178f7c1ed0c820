package fi.luotsi.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/**
 * Looks words up. Every word counts from its stem on, so that a word finds its compounds: {@code laps} finds lapset and lapsiperhe. What the
 * stemmers of PostgreSQL take for different words stay different: lapset does not find lasten.
 */
@Service
@Transactional
public class Search {

    private final Tenancy tenancy;
    private final SearchRows rows;
    private final List<Searched> searched;
    private final List<SearchReadings> readings;

    Search(Tenancy tenancy, SearchRows rows, List<Searched> searched, List<SearchReadings> readings) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.searched = searched.stream().sorted(java.util.Comparator.comparing(Searched::kind)).toList();
        this.readings = readings;
    }

    /** The kinds there are, in the order of their codes. */
    public List<String> kinds() {
        return searched.stream().map(Searched::kind).toList();
    }

    public Found find(Acting.Person acting, Query query) {
        tenancy.enter(acting);
        if (rows.looksForNothing(query)) {
            return Found.NOTHING;
        }
        var byKind = rows.count(searched, query);
        var hits = rows.hits(searched.stream().filter(one -> query.kind() == null || one.kind().equals(query.kind())).toList(), query);
        if (!hits.isEmpty()) {
            var negotiations = hits.stream().map(Hit::negotiation).collect(Collectors.toUnmodifiableSet());
            readings.forEach(reading -> reading.read(acting, Set.copyOf(negotiations)));
        }
        long total = byKind.entrySet().stream().filter(entry -> query.kind() == null || entry.getKey().equals(query.kind())).mapToLong(java.util.Map.Entry::getValue).sum();
        return new Found(hits, byKind, total, false);
    }
}
