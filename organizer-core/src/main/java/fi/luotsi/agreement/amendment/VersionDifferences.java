package fi.luotsi.agreement.amendment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.amendment.VersionDifference.Removal;
import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/** What differs between the versions of an agreement. What somebody may not read does not exist for it. */
@Service
@Transactional
public class VersionDifferences {

    private static final TermValue LEFT_OUT = TermValue.Clause.LEFT_OUT;

    private final AmendmentRows rows;
    private final Agreements agreements;
    private final TableReading reading;

    VersionDifferences(AmendmentRows rows, Agreements agreements, TableReading reading) {
        this.rows = rows;
        this.agreements = agreements;
        this.reading = reading;
    }

    /**
     * Between two versions of the agreement that the negotiation led to, in the order of their numbers.
     *
     * @throws NotFound where there is no such version
     */
    public VersionDifference between(Acting.Person acting, NegotiationId id, int a, int b) {
        var versions = agreements.versions(acting, id);
        var before = require(versions, Math.min(a, b));
        var then = require(versions, Math.max(a, b));
        return of(before, then.version(), true, reading.tablePackage(acting, before.negotiation()), reading.tablePackage(acting, then.negotiation()));
    }

    /**
     * The change set of an amendment: what lies on its table, drafts left aside, beside the version it started from. Empty for a
     * negotiation that changes no agreement, and before its first round is sent.
     */
    public Optional<VersionDifference> ofAmendment(Acting.Person acting, NegotiationId id) {
        var table = reading.tablePackage(acting, id);
        return rows.of(id).filter(_ -> table.rounds().stream().anyMatch(round -> round.sent() != null)).flatMap(amendment -> agreements.version(acting, amendment.agreement(), amendment.version())
                .map(before -> of(before, agreements.of(acting, id).map(AgreementVersion::version).orElse(amendment.version() + 1), table.head().phase() instanceof Phase.Negotiated,
                        reading.tablePackage(acting, before.negotiation()), table.asOf(table.head().round()))));
    }

    private VersionDifference of(AgreementVersion version, int to, boolean agreed, NegotiationPackage before, NegotiationPackage then) {
        var roots = new Roots(rows.origins(version.agreement()));
        var were = before.terms().stream().collect(Collectors.toMap(state -> roots.of(state.term().id()), state -> state));
        var changes = RoundDifference.between(before, then, roots::of);
        var conditions = new HashMap<TermId, List<Answer>>();
        then.terms().forEach(state -> Optional.ofNullable(were.get(roots.of(state.term().id()))).map(TermState::acceptedOnCondition).filter(said -> !said.isEmpty())
                .ifPresent(said -> conditions.put(state.term().id(), said)));
        return new VersionDifference(version.number(), version.version(), to, agreed, changes, removed(before, then, changes, roots), conditions);
    }

    /** What was left out before is not removed once more. */
    private static List<Removal> removed(NegotiationPackage before, NegotiationPackage then, RoundDifference changes, Roots roots) {
        var leftOut = changes.changes().stream().map(RoundDifference.Change::after).filter(after -> LEFT_OUT.equals(after.value()))
                .collect(Collectors.toMap(after -> roots.of(after.term()), after -> after));
        var kept = then.terms().stream().map(state -> roots.of(state.term().id())).filter(root -> !leftOut.containsKey(root)).collect(Collectors.toSet());
        return before.terms().stream().filter(state -> !kept.contains(roots.of(state.term().id())) && state.latest().filter(was -> LEFT_OUT.equals(was.value())).isEmpty())
                .map(state -> new Removal(state, leftOut.get(roots.of(state.term().id())))).toList();
    }

    private static AgreementVersion require(List<AgreementVersion> versions, int number) {
        return versions.stream().filter(version -> version.version() == number).findFirst().orElseThrow(() -> new NotFound(number));
    }

    /** The first term of which a term is a copy, through as many amendments as there were. */
    private record Roots(Map<TermId, TermId> origins) {

        TermId of(TermId term) {
            var root = term;
            for (var origin = origins.get(root); origin != null; origin = origins.get(root)) {
                root = origin;
            }
            return root;
        }
    }
}
