package fi.luotsi.web.funding;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import org.jspecify.annotations.Nullable;

/**
 * A service package's lines of one year on the table.
 *
 * @param fees the line of client fees; null where the table has none
 */
record FrameLine(TermState expenses, @Nullable TermState fees) {

    static List<FrameLine> of(NegotiationPackage table, Year year) {
        var fees = table.frames(year, LineKind.CLIENT_FEES);
        return table.frames(year, LineKind.EXPENSES).stream().map(state -> new FrameLine(state,
                fees.stream().filter(fee -> frame(fee).packageCode().equals(frame(state).packageCode())).findFirst().orElse(null))).toList();
    }

    String code() {
        return frame(expenses).packageCode();
    }

    FrameTerm term() {
        return frame(expenses);
    }

    /** What the organizer stands behind now, its draft included. */
    Optional<Euros> amount() {
        return amount(expenses);
    }

    Euros clientFees() {
        return fees == null ? Euros.ZERO : amount(fees).orElse(Euros.ZERO);
    }

    /** The cost of the year before; where it is not known, the frame itself. */
    Euros before() {
        var known = term().yearBefore();
        return known == null ? amount().orElse(Euros.ZERO) : known;
    }

    private static Optional<Euros> amount(TermState state) {
        var value = state.standingOf(Party.ORGANIZER, state.draft()).or(() -> state.onTheTable().map(revision -> revision.value()));
        return value.map(one -> one instanceof TermValue.Frame(var amount) ? amount : Euros.ZERO);
    }

    private static FrameTerm frame(TermState state) {
        return (FrameTerm) state.term();
    }
}
