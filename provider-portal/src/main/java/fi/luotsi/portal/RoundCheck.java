package fi.luotsi.portal;

import static fi.luotsi.negotiation.Party.PROVIDER;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.CheckLine;
import fi.luotsi.ui.table.ValueWords;
import fi.luotsi.ui.table.Version;

/** What a provider is about to send: every answer and change with its reason, what stays unanswered, and the sums. */
record RoundCheck(TablePage page) {

    /**
     * One year's sum of expenses, frames without an answer counted as they lie on the table.
     *
     * @param over the excess over the envelope in M€, and to the cent; null where there is none
     */
    record Sum(String year, String amount, @Nullable String over, @Nullable String overExact) {}

    List<CheckLine> answers() {
        return page.table().terms().stream().filter(state -> state.draft() != null).map(this::answer).toList();
    }

    List<CheckLine> unanswered() {
        return page.table().terms().stream().filter(state -> state.draft() == null && state.canBeAcceptedBy(PROVIDER))
                .map(state -> new CheckLine(name(state), state.latest().map(Revision::value).map(new ValueWords(page.texts())::line).orElse(""),
                        null, href(state)))
                .toList();
    }

    List<Sum> sums() {
        var sums = new ArrayList<Sum>();
        for (Year year : page.table().head().period().years()) {
            var frames = page.table().frames(year, LineKind.EXPENSES);
            if (!frames.isEmpty()) {
                sums.add(sum(year, Euros.sum(frames.stream().map(RoundCheck::counted).toList())));
            }
        }
        return sums;
    }

    private CheckLine answer(TermState state) {
        var value = page.view().history(state).stream().filter(Version::draft)
                .map(version -> version.delta() == null ? version.value() : version.value() + " (" + version.delta() + ")").collect(Collectors.joining("; "));
        var draft = state.draft();
        return new CheckLine(name(state), value, draft == null ? null : draft.reason(), href(state));
    }

    private Sum sum(Year year, Euros sum) {
        var formats = page.texts().formats();
        var excess = page.table().excess(year, sum);
        return new Sum(year.toString(), formats.euros(sum), excess.map(formats::millionsWithUnit).orElse(null), excess.map(formats::euros).orElse(null));
    }

    private static Euros counted(TermState state) {
        return state.standingOf(PROVIDER, state.draft()).or(() -> state.latest().map(Revision::value)).orElse(null) instanceof TermValue.Frame(var amount)
                ? amount : Euros.ZERO;
    }

    /** A frame is named with its line and year: expenses and client fees of one package have the same title. */
    private String name(TermState state) {
        return state.term() instanceof FrameTerm frame
                ? page.texts().of("portal.check.frame." + frame.line(), page.view().name(state), frame.year().toString()) : page.view().name(state);
    }

    private String href(TermState state) {
        var id = state.term().id();
        return TablePage.path(page.table().head().id()) + "/terms/" + id + "#t-" + id;
    }
}
