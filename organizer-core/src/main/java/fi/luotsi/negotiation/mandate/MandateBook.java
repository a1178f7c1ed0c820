package fi.luotsi.negotiation.mandate;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.DraftItem;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * One party's mandates at one table beside what the party stands behind: a pure function of the package, the mandates and the
 * principal's rulings.
 *
 * @param mandates those in force
 * @param requests every request of the party, newest first
 */
public record MandateBook(NegotiationPackage table, Party party, List<Mandate> mandates, List<Request> requests) {

    /** One for each mandate: terms in the agreement's order, totals after them. */
    public List<Standing> standings() {
        return mandates.stream().map(this::standing).toList();
    }

    /** Those that keep the round from being sent. */
    public List<Standing> overruns() {
        return standings().stream().filter(Standing::isOverrun).toList();
    }

    public List<Standing> of(TermId term) {
        return standings().stream().filter(standing -> standing.mandate().subject().equals(new Subject.OfTerm(term))).toList();
    }

    public List<Standing> of(Year year) {
        return standings().stream().filter(standing -> standing.mandate().subject().equals(new Subject.OfYear(year))).toList();
    }

    Optional<Standing> of(MandateId id) {
        return standings().stream().filter(standing -> standing.mandate().id().equals(id)).findFirst();
    }

    /** The request for the value that stands now, if it was asked for already. */
    public Optional<Request> asked(Standing standing) {
        return requests.stream().filter(request -> request.mandate().equals(standing.mandate().id()) && request.asked().equals(standing.value())).findFirst();
    }

    private Standing standing(Mandate mandate) {
        var allowed = requests.stream().filter(request -> request.isGranted() && request.mandate().equals(mandate.id()))
                .map(Request::asked).reduce(mandate.limit(), mandate.bound()::wider);
        return switch (mandate.subject()) {
            case Subject.OfTerm(var term) -> {
                var state = table.term(term);
                yield new Standing(mandate, allowed, state.flatMap(this::value).orElse(null), state.map(MandateBook::isDrafted).orElse(false));
            }
            case Subject.OfYear(var year) -> {
                var frames = table.frames(year, LineKind.EXPENSES);
                yield new Standing(mandate, allowed, total(frames), frames.stream().anyMatch(MandateBook::isDrafted));
            }
        };
    }

    private Optional<Measure> value(TermState state) {
        return state.standingOf(party, state.draft()).flatMap(Measure::of);
    }

    /** A frame that the party has said nothing about counts as it lies on the table. Null while there is nothing to add up. */
    private @Nullable Measure total(List<TermState> frames) {
        var values = frames.stream().flatMap(state -> state.standingOf(party, state.draft()).or(() -> state.latest().map(Revision::value)).stream())
                .toList();
        return values.isEmpty() ? null : Measure.of(Euros.sum(values.stream().map(MandateBook::euros).toList()));
    }

    private static Euros euros(TermValue value) {
        return value instanceof TermValue.Frame(var amount) ? amount : Euros.ZERO;
    }

    private static boolean isDrafted(TermState state) {
        DraftItem draft = state.draft();
        return draft != null && (draft.value() != null || draft.stand() != null && draft.stand() != Stand.CANNOT);
    }
}
