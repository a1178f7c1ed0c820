package fi.luotsi.web.opening;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.ServicePackage;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;

/** Lays a package out: the template's clauses with their text; frames, other frames and the funding model still to be offered. */
final class Layout {

    private static final int FRAMES = 5;
    private static final int FUNDING = 7;

    private final List<Opening.Laid> laid = new ArrayList<>();
    private final Map<Integer, Integer> used = new HashMap<>();

    /** @param reason what the log says of the clauses */
    static List<Opening.Laid> of(AgreementTemplate template, Period period, List<ServicePackage> packages, List<AgreementTemplate.Rule> rules, String reason) {
        var layout = new Layout();
        template.sections().forEach(section -> section.clauses().forEach(clause -> layout.lay(
                new Term.ClauseTerm(TermId.random(), layout.place(section.number()), clause.title()), new TermValue.Clause(clause.fi(), clause.sv()), reason)));
        for (Year year : period.years()) {
            for (ServicePackage service : packages) {
                for (LineKind line : LineKind.values()) {
                    layout.lay(new Term.FrameTerm(TermId.random(), layout.place(FRAMES), inBoth(service.name()), service.code(), year, line, null), null, null);
                }
            }
        }
        rules.forEach(rule -> layout.lay(new Term.RuleTerm(TermId.random(), layout.place(rule.section()), rule.title(), rule.kind()), null, null));
        layout.lay(new Term.FundingModelTerm(TermId.random(), layout.place(FUNDING), new Words("Rahoitusmalli", "Finansieringsmodell", "Funding model")), null, null);
        return layout.laid;
    }

    /** Groupings that nobody has named in Swedish keep their Finnish names. */
    private static Words inBoth(Words name) {
        return name.sv() == null ? new Words(name.fi(), name.fi(), name.en()) : name;
    }

    private void lay(Term term, @Nullable TermValue value, @Nullable String reason) {
        laid.add(new Opening.Laid(term, value, reason));
    }

    private Place place(int section) {
        return new Place(section, used.merge(section, 1, Integer::sum));
    }
}
