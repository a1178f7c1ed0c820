package fi.luotsi.ui.agreement;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;

/** The agreed frames by service package and year. */
record FrameAmounts(PaperTerms terms) {

    /**
     * @param euros null where nothing was agreed
     * @param secret whether this copy does not say it
     */
    record Amount(@Nullable Euros euros, boolean secret) {

        static final Amount NONE = new Amount(null, false);
        static final Amount SECRET = new Amount(null, true);

        Amount minus(Amount other) {
            if (secret || other.secret) {
                return SECRET;
            }
            return euros == null || other.euros == null ? NONE : new Amount(euros.minus(other.euros), false);
        }

        /** A sum with something secret in it is secret: the rest would tell it. */
        static Amount sum(Collection<Amount> amounts) {
            if (amounts.stream().anyMatch(Amount::secret)) {
                return SECRET;
            }
            var known = new ArrayList<Euros>();
            amounts.forEach(amount -> {
                if (amount.euros != null) {
                    known.add(amount.euros);
                }
            });
            return known.isEmpty() ? NONE : new Amount(Euros.sum(known), false);
        }
    }

    List<TermState> all() {
        return terms.all(TermKind.FRAME);
    }

    List<TermState> all(LineKind line) {
        return all().stream().filter(state -> state.term() instanceof FrameTerm frame && frame.line() == line).toList();
    }

    /** Codes and names of the packages that have a frame, in the agreement's order. */
    Map<String, PaperText> packages() {
        var packages = new LinkedHashMap<String, PaperText>();
        all().forEach(state -> {
            if (state.term() instanceof FrameTerm frame) {
                packages.putIfAbsent(frame.packageCode(), terms.words(frame.title()));
            }
        });
        return packages;
    }

    List<Year> years() {
        return terms.table().head().period().years().stream().filter(year -> all().stream().anyMatch(state -> state.term() instanceof FrameTerm frame && frame.year().equals(year))).toList();
    }

    Amount of(String code, Year year, LineKind line) {
        return frame(code, year, line).map(this::amount).orElse(Amount.NONE);
    }

    /** Where no fees are negotiated, the expenses alone; where they are and nothing was agreed, nothing. */
    Amount net(String code, Year year) {
        var expenses = of(code, year, LineKind.EXPENSES);
        return frame(code, year, LineKind.CLIENT_FEES).map(fees -> expenses.minus(amount(fees))).orElse(expenses);
    }

    private Optional<TermState> frame(String code, Year year, LineKind line) {
        return all(line).stream().filter(state -> state.term() instanceof FrameTerm frame && frame.packageCode().equals(code) && frame.year().equals(year)).findFirst();
    }

    private Amount amount(TermState state) {
        if (terms.isSecret(state)) {
            return Amount.SECRET;
        }
        return state.agreedValue().orElse(null) instanceof TermValue.Frame(var euros) ? new Amount(euros, false) : Amount.NONE;
    }

    String words(Amount amount) {
        if (amount.secret()) {
            return terms.label("paper.secret.cell");
        }
        return amount.euros() == null ? "–" : terms.texts().formats().number(amount.euros());
    }
}
