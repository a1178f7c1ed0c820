package fi.luotsi.ui.table;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.PackageTable.Section;
import fi.luotsi.ui.PackageTable.Sums;
import fi.luotsi.ui.PackageTable.Value;

/** The package's terms by kind: frames of each year with their sums, then what is not money, then the agreement's text. */
record Sections(Viewpoint view, TermRows rows) {

    private static final List<TermKind> AFTER_FRAMES = List.of(TermKind.RULE, TermKind.TARGET, TermKind.CHAIN, TermKind.FUNDING_MODEL, TermKind.CLAUSE);

    List<Section> all() {
        var sections = new ArrayList<Section>();
        for (Year year : years(view.table())) {
            for (LineKind line : LineKind.values()) {
                var heading = view.texts().of("table.section.FRAME." + line, year.toString());
                section(heading, view.texts().of("table.section.FRAME.remark"), state -> isCell(state, year, line), sums(year, line)).ifPresent(sections::add);
            }
        }
        for (TermKind kind : AFTER_FRAMES) {
            var remark = kind == TermKind.CHAIN ? view.texts().of("table.section.CHAIN.remark") : null;
            section(view.texts().of("table.section.", kind), remark, state -> state.term().kind() == kind, null).ifPresent(sections::add);
        }
        return sections;
    }

    /** The years for which there is a frame, first to last. */
    static TreeSet<Year> years(NegotiationPackage table) {
        var years = new TreeSet<Year>();
        table.terms().forEach(state -> {
            if (state.term() instanceof Term.FrameTerm frame) {
                years.add(frame.year());
            }
        });
        return years;
    }

    private Optional<Section> section(String heading, @Nullable String remark, Predicate<TermState> belongs, @Nullable Sums sums) {
        var states = view.table().terms().stream().filter(belongs).filter(state -> rows.showing().shows(view, state)).toList();
        var strands = Strands.between(states, new ConditionWords(view));
        var shown = states.stream().map(state -> rows.row(state, strands.getOrDefault(state.term().id(), List.of()))).toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Section(heading, remark, shown, sums));
    }

    private Sums sums(Year year, LineKind line) {
        var own = ownSum(view, year, line);
        var theirs = view.table().sentSum(view.theirs(), year, line);
        var formats = view.texts().formats();
        var difference = own.isZero() || theirs.isZero() ? Value.of(view.texts().of("table.difference.none")) : new DifferenceWords(view.texts()).ofEuros(own, theirs);
        return new Sums(view.texts().of("table.sum.frames"), own.isZero() ? view.texts().of("table.none") : formats.millions(own), theirs.isZero() ? view.texts().of("table.none") : formats.millions(theirs),
                difference, line == LineKind.EXPENSES ? flag(year) : null);
    }

    private @Nullable String flag(Year year) {
        var offered = view.own() == Party.PROVIDER ? ownSum(view, year, LineKind.EXPENSES) : view.table().sentSum(Party.PROVIDER, year, LineKind.EXPENSES);
        return view.table().excess(year, offered).map(excess -> view.texts().of("table.over.provider", view.texts().formats().millionsWithUnit(excess))).orElse(null);
    }

    /** What the own party stands behind: with the reader's draft, if the reader has one. */
    static Euros ownSum(Viewpoint view, Year year, LineKind line) {
        return view.reader() == null ? view.table().sentSum(view.own(), year, line) : view.table().sum(view.own(), year, line);
    }

    private static boolean isCell(TermState state, Year year, LineKind line) {
        return state.term() instanceof Term.FrameTerm frame && frame.year().equals(year) && frame.line() == line;
    }
}
