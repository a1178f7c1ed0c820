package fi.luotsi.ui.summary;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.summary.DecisionSummary.Amount;
import fi.luotsi.ui.summary.DecisionSummary.Costs;
import fi.luotsi.ui.summary.DecisionSummary.Line;

/** What the package costs, year by year. */
record CostPart(Ground ground, Room room) {

    private static final String UNKNOWN = "–";

    Costs costs() {
        var all = years();
        var years = all.size() <= room.years() ? all : all.subList(0, room.years());
        var packages = packages();
        var codes = List.copyOf(packages.keySet());
        var shown = codes.size() <= room.rows() ? codes : codes.subList(0, room.rows());
        var others = codes.subList(shown.size(), codes.size());
        return new Costs(years.stream().map(year -> new Link(year.toString(), origin(year))).toList(),
                shown.stream().map(code -> new Line(packages.getOrDefault(code, code), years.stream().map(year -> amount(code, year)).toList())).toList(),
                others.isEmpty() ? null : line(ground.texts().of("summary.costs.others", others.size()), years, year -> sum(others, year)),
                line(ground.texts().of("summary.costs.total"), years, year -> sum(codes, year)), fees(codes, years),
                line(ground.texts().of("summary.costs.envelope"), years, this::envelope), all.size() - years.size());
    }

    List<Year> years() {
        return ground.table().table().head().period().years();
    }

    private Map<String, String> packages() {
        var packages = new LinkedHashMap<String, String>();
        ground.terms(TermKind.FRAME).forEach(state -> {
            if (state.term() instanceof FrameTerm frame) {
                packages.putIfAbsent(frame.packageCode(), ground.texts().in(frame.title()));
            }
        });
        return packages;
    }

    private Amount amount(String code, Year year) {
        var state = frame(code, year, LineKind.EXPENSES);
        return state == null ? new Amount(UNKNOWN, "", origin(year))
                : amount(agreed(state), before(state), ground.table().href(state.term().id()));
    }

    private Line line(String name, List<Year> years, Function<Year, Amount> amounts) {
        return new Line(name, years.stream().map(amounts).toList());
    }

    private Amount sum(List<String> codes, Year year) {
        return sum(codes, year, LineKind.EXPENSES);
    }

    private Amount sum(List<String> codes, Year year, LineKind line) {
        var now = new ArrayList<Euros>();
        var before = new ArrayList<Euros>();
        boolean comparable = true;
        for (String code : codes) {
            var state = frame(code, year, line);
            var agreed = state == null ? null : agreed(state);
            var last = state == null ? null : before(state);
            now.add(agreed == null ? Euros.ZERO : agreed);
            before.add(last == null ? Euros.ZERO : last);
            comparable &= state == null || agreed != null && last != null;
        }
        return amount(Euros.sum(now), comparable ? Euros.sum(before) : null, origin(year));
    }

    private @Nullable Line fees(List<String> codes, List<Year> years) {
        boolean any = ground.terms(TermKind.FRAME).stream().anyMatch(state -> state.term() instanceof FrameTerm frame && frame.line() == LineKind.CLIENT_FEES);
        return any ? line(ground.texts().of("summary.costs.fees"), years, year -> sum(codes, year, LineKind.CLIENT_FEES)) : null;
    }

    private Amount envelope(Year year) {
        var decided = ground.table().table().envelopes().get(year);
        return decided == null ? new Amount(UNKNOWN, "", origin(year)) : new Amount(ground.texts().formats().millionsWithUnit(decided.amount()), decided.section(), origin(year));
    }

    private Amount amount(@Nullable Euros now, @Nullable Euros before, String href) {
        if (now == null) {
            return new Amount(UNKNOWN, "", href);
        }
        return new Amount(ground.texts().formats().millionsWithUnit(now), before == null || before.isZero() ? "" : ground.texts().formats().change(before, now), href);
    }

    /** The year before as it was agreed here; for the first year as the budget said when the term was made. */
    private @Nullable Euros before(TermState state) {
        if (!(state.term() instanceof FrameTerm frame)) {
            return null;
        }
        var earlier = frame(frame.packageCode(), frame.year().minusYears(1), frame.line());
        return earlier == null ? frame.yearBefore() : agreed(earlier);
    }

    private @Nullable TermState frame(String code, Year year, LineKind line) {
        return ground.terms(TermKind.FRAME).stream().filter(state -> state.term() instanceof FrameTerm frame && frame.packageCode().equals(code) && frame.year().equals(year)
                && frame.line() == line).findFirst().orElse(null);
    }

    private static @Nullable Euros agreed(TermState state) {
        return state.agreedValue().orElse(null) instanceof TermValue.Frame(var euros) ? euros : null;
    }

    private String origin(Year year) {
        return ground.table().home() + "/summary/" + year;
    }
}
