package fi.luotsi.clause.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.LibraryClause;
import fi.luotsi.negotiation.term.TermId;

/**
 * A package beside the library: a pure function of both.
 *
 * @param missing belong and should be there, but are not
 * @param optional belong and may be taken
 * @param held what the package has of the library, in the package's order
 */
public record ClauseChecks(Belonging.Facts facts, List<ClauseVersion> missing, List<ClauseVersion> optional, List<HeldClause> held) {

    /** @param day on which a retired clause is no longer asked for */
    public static ClauseChecks of(List<LibraryClause> library, LocalDate day, Belonging.Facts facts, List<CarriedClause> carried) {
        var held = new ArrayList<HeldClause>();
        Set<ClauseKey> there = new HashSet<>();
        for (CarriedClause one : carried) {
            clauseOf(library, one).flatMap(clause -> HeldClause.of(one, clause, facts)).ifPresent(found -> {
                held.add(found);
                if (one.isThere()) {
                    there.add(found.clause().key());
                }
            });
        }
        var asked = library.stream().filter(clause -> !there.contains(clause.key())).flatMap(clause -> clause.current().stream())
                .filter(version -> version.isInForce(day) && version.content().belonging().holds(facts)).toList();
        return new ClauseChecks(facts, asked.stream().filter(version -> version.content().mandatory()).toList(),
                asked.stream().filter(version -> !version.content().mandatory()).toList(), List.copyOf(held));
    }

    /** Those that say something although they do not belong here. */
    public List<HeldClause> surplus() {
        return held.stream().filter(one -> !one.belongs() && one.carried().isThere()).toList();
    }

    /** Those whose words were changed at the table. */
    public List<HeldClause> departed() {
        return held.stream().filter(one -> one.reads() == HeldClause.Reads.OTHERWISE).toList();
    }

    /** Those that read as an earlier version. */
    public List<HeldClause> earlier() {
        return held.stream().filter(one -> one.reads() == HeldClause.Reads.AS_EARLIER).toList();
    }

    public List<HeldClause> struck() {
        return held.stream().filter(one -> one.carried().isStruck()).toList();
    }

    /** Whether nothing is missing, too much, older or asked out. */
    public boolean isClear() {
        return missing.isEmpty() && surplus().isEmpty() && earlier().isEmpty();
    }

    public Optional<HeldClause> of(TermId term) {
        return held.stream().filter(one -> one.carried().term().equals(term)).findFirst();
    }

    /** Where the package has a term for the clause, whatever it says now. */
    public Optional<CarriedClause> carrying(ClauseKey key) {
        Map<ClauseKey, CarriedClause> byKey = new HashMap<>();
        held.forEach(one -> byKey.putIfAbsent(one.clause().key(), one.carried()));
        return Optional.ofNullable(byKey.get(key));
    }

    /** By where it was taken from, else by its name in its section. */
    private static Optional<LibraryClause> clauseOf(List<LibraryClause> library, CarriedClause carried) {
        var origin = carried.origin();
        return library.stream().filter(clause -> origin == null ? clause.isCalled(carried.section(), carried.title().fi()) : clause.key().equals(origin.key())).findFirst();
    }
}
